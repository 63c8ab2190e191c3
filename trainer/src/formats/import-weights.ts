import { CLASS_COUNT } from '../../../src/core/classes/classes.ts';
import {
  type GraphNode,
  LOGITS,
  resnetGraph,
} from '../../../src/model/resnet/graph.ts';
import {
  type ResnetSpec,
  type ResnetVariant,
  isPreActivation,
  resnet101,
} from '../../../src/model/resnet/spec.ts';
import type { Tensor, Weights } from '../../../src/model/resnet/weights.ts';
import { UserError } from '../errors.ts';
import { reverseInputs } from './axes.ts';
import { faultsOf } from './check-tensors.ts';
import type { Normalisation } from './facts.ts';
import { NORMALISATIONS, type Preprocessing } from './preprocessing.ts';
import type { WeightFile } from './read-weight-file.ts';

/** What is said on the command line; the file's own word and its layout's custom fill the rest. */
export interface ImportOptions {
  readonly variant?: ResnetVariant;
  readonly units?: readonly number[];
  readonly widths?: readonly number[];
  readonly preprocessing?: Preprocessing;
  readonly mean?: Normalisation['mean'];
  readonly std?: Normalisation['std'];
  /** Whether tensors may be missing; nodes without them get no weights. */
  readonly partial?: boolean;
  /** A head of other classes is left out; it makes the file partial. */
  readonly classes?: number;
}

export interface ImportedWeights {
  readonly spec: ResnetSpec;
  readonly graph: readonly GraphNode[];
  readonly weights: Weights;
  readonly normalisation: Normalisation;
}

/**
 * A foreign file's weights as ours: the same function of the same pixels.
 *
 * @param file the file's name, for messages.
 * @throws UserError that names the tensors that are missing, misshapen or have no place.
 */
export function importWeights(
  file: string,
  whole: WeightFile,
  options: ImportOptions,
): ImportedWeights {
  const found = withoutOtherHead(whole, options.classes);
  const { layout, tensors, facts, usual } = found;
  const variant = options.variant ?? facts.variant ?? usual.variant;
  checkVariant(file, found, variant);
  const classes = options.classes ?? found.classes ?? CLASS_COUNT;
  const usualSpec = resnet101(variant, classes);
  const spec = {
    ...usualSpec,
    units: options.units ?? facts.units ?? usualSpec.units,
    widths: options.widths ?? facts.widths ?? usualSpec.widths,
  };
  const graph = resnetGraph(spec);
  const partial = options.partial ?? false;
  const faults = faultsOf(layout, graph, tensors, partial);
  if (faults.length > 0) {
    throw new UserError(
      `${file} (${layout.label}) does not fit ${describe(spec)}: ${faults.join('; ')}.${hint(found, spec)}`,
    );
  }
  const weights = convert(found, graph);
  checkVariances(file, weights);
  const { mean, std, isBgr } = normalisationOf(found, options);
  const first = weights.get('conv1/kernel');
  if (isBgr && first) weights.set('conv1/kernel', reverseInputs(first));
  return { spec, graph, weights, normalisation: { mean, std } };
}

function withoutOtherHead(
  found: WeightFile,
  classes = found.classes,
): WeightFile {
  if (classes === found.classes) return found;
  const head = { channelsIn: 1, channelsOut: 1, input: '', name: LOGITS };
  const names = found.layout.expected({ ...head, op: 'dense' });
  const tensors = new Map(found.tensors);
  for (const { name } of names) tensors.delete(name);
  return { ...found, tensors };
}

/** The weights of all nodes whose tensors are there. */
function convert(
  { layout, tensors }: WeightFile,
  graph: readonly GraphNode[],
): Map<string, Tensor> {
  const there = graph.filter((node) =>
    layout.expected(node).every((one) => one.optional || tensors.has(one.name)),
  );
  return new Map(
    there.flatMap((node) => layout.read(node, (name) => tensors.get(name))),
  );
}

/** The user's word, else the file's own, else the custom of such files. */
function normalisationOf(
  { facts, usual }: WeightFile,
  options: ImportOptions,
): Normalisation & { isBgr: boolean } {
  const own = facts.mean && facts.std && { mean: facts.mean, std: facts.std };
  const mode = options.preprocessing ?? (own ? undefined : usual.preprocessing);
  const { mean, std } =
    (mode ? undefined : own) ?? NORMALISATIONS[mode ?? 'tf'];
  return {
    mean: options.mean ?? mean,
    std: options.std ?? std,
    isBgr: mode === 'caffe',
  };
}

/** "ResNet-101 v1.5 with 61 classes", or the units and widths of another one. */
export function describe({
  variant,
  units,
  widths,
  classes,
}: ResnetSpec): string {
  const usual = resnet101(variant, classes);
  const isUsual =
    units.join() === usual.units.join() &&
    widths.join() === usual.widths.join();
  const name = isUsual
    ? `ResNet-101 ${variant}`
    : `a ResNet ${variant} of ${units.join(', ')} units and widths ${widths.join(', ')}`;
  return `${name} with ${classes} classes`;
}

function checkVariant(
  file: string,
  { layout, usual, facts }: WeightFile,
  variant: ResnetVariant,
): void {
  const own = facts.variant ?? usual.variant;
  if (layout.label === 'Which Country') return;
  if (isPreActivation(own) !== isPreActivation(variant)) {
    throw new UserError(
      `${file} (${layout.label}) is a ${own}; it cannot be read as ${variant}.`,
    );
  }
}

function checkVariances(file: string, weights: Weights): void {
  for (const [name, { data }] of weights) {
    if (name.endsWith('/moving_variance') && data.some((value) => value < 0)) {
      throw new UserError(
        `${file}: a running variance (${name} with us) is below 0, which no training makes.`,
      );
    }
  }
}

/** A word about another depth: the commonest reason why a file does not fit. */
function hint({ tensors, layout }: WeightFile, { units }: ResnetSpec): string {
  const found = units.map((_, stage) => {
    const places = Array.from({ length: 64 }, (_, i) => i + 1);
    const there = places.filter((unit) =>
      layout
        .expected(probe(stage + 1, unit))
        .some(({ name, optional }) => !optional && tensors.has(name)),
    );
    return there.length;
  });
  if (found.includes(0) || found.join() === units.join()) return '';
  return ` It has ${found.join(', ')} units in its stages: --units ${found.join(',')} reads it as such a network.`;
}

function probe(stage: number, unit: number): GraphNode {
  return {
    op: 'conv',
    name: `stage${stage}_unit${unit}_conv2`,
    input: '',
    size: 3,
    stride: 1,
    channelsIn: 1,
    channelsOut: 1,
  };
}
