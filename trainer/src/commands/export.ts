import path from 'node:path';
import { type Command, Option } from 'commander';
import type { StoredType } from '../../../src/model/export/encode.ts';
import { moveScalesIntoBatchNorm } from '../../../src/model/export/per-channel.ts';
import { isPreActivation } from '../../../src/model/resnet/spec.ts';
import type { Weights } from '../../../src/model/resnet/weights.ts';
import { loadTf } from '../backend/load-tf.ts';
import { UserError } from '../errors.ts';
import { WEIGHTS_FORMAT, writeFacts } from '../formats/facts.ts';
import type { Layout } from '../formats/layout.ts';
import { makeModelFolder } from '../formats/model-folder.ts';
import { writeOnnx } from '../formats/onnx.ts';
import { OWN_NAMES } from '../formats/own-names.ts';
import {
  type ModelWeights,
  readModelWeights,
} from '../formats/read-model-weights.ts';
import { writeSafetensors } from '../formats/safetensors.ts';
import {
  checkFileTarget,
  checkModelTarget,
  writeFileWhole,
  writeModelFolder,
} from '../formats/targets.ts';
import { TF_SLIM } from '../formats/tf-slim.ts';
import { TORCHVISION } from '../formats/torchvision.ts';
import type { Context } from './command.ts';
import { kernelsOption } from './import-flags.ts';

const LAYOUTS = {
  torchvision: TORCHVISION,
  'tf-slim': TF_SLIM,
  ours: OWN_NAMES,
};

export interface ExportFlags {
  readonly model: string;
  readonly out: string;
  readonly kernels: StoredType;
  readonly names?: keyof typeof LAYOUTS;
  readonly json?: boolean;
}

/** Adds `export` to the CLI. */
export function registerExport(program: Command, context: Context): void {
  program
    .command('export')
    .description(
      'write a model for other programs, or again with kernels stored otherwise',
    )
    .requiredOption('--model <folder>', 'folder with card.json')
    .requiredOption(
      '--out <path>',
      "FILE.onnx, FILE.safetensors, or a folder for tfjs's LayersModel",
    )
    .addOption(kernelsOption('float32'))
    .addOption(
      new Option(
        '--names <scheme>',
        "of a safetensors file's tensors (default: torchvision; tf-slim for v2)",
      ).choices(Object.keys(LAYOUTS)),
    )
    .option('--json', 'the summary as one JSON object on stdout')
    .action((flags: ExportFlags) => exportModelTo(flags, context));
}

/**
 * `export`: a model as LayersModel, ONNX or safetensors.
 *
 * @throws UserError for a model that cannot be read or a target that does not fit.
 */
export async function exportModelTo(
  flags: ExportFlags,
  context: Context,
): Promise<void> {
  const { log, print } = context;
  const kind = path.extname(flags.out);
  const isFile = kind === '.onnx' || kind === '.safetensors';
  if (isFile) checkFileTarget(flags.out);
  else checkModelTarget(flags.out);
  if (path.resolve(flags.model) === path.resolve(flags.out)) {
    throw new UserError('--out is the model itself. Choose another folder.');
  }
  log(`reading ${flags.model}`);
  const model = readModelWeights(flags.model);
  log(`writing ${flags.out}`);
  let format: string;
  if (kind === '.onnx') {
    format = 'ONNX';
    const size = model.card.preprocessing.crop;
    const { graph, weights } = model;
    const bytes = writeOnnx(graph, weights, size, factsOf(model));
    await writeFileWhole(flags.out, bytes);
  } else if (kind === '.safetensors') {
    format = await writeNamed(model, flags, context);
  } else {
    format = `LayersModel, ${flags.kernels}`;
    await writeLayers(model, flags, context);
  }
  const { variant, units, widths, classes } = model.spec;
  const { mean, std } = model.card.preprocessing;
  const { out } = flags;
  if (flags.json) {
    const spec = { variant, units, widths, classes };
    print(
      JSON.stringify({ model: flags.model, out, format, ...spec, mean, std }),
    );
  } else print(`${model.card.name} lies in ${out} (${format}).`);
}

function factsOf({ card, spec }: ModelWeights): Record<string, string> {
  const { variant, units, widths } = spec;
  const { mean, std } = card.preprocessing;
  const source = `${card.name} ${card.version} of Which Country: ${card.description}`;
  const { licence } = card;
  return writeFacts({ variant, units, widths, mean, std, source, licence });
}

async function writeNamed(
  model: ModelWeights,
  flags: ExportFlags,
  { log }: Context,
): Promise<string> {
  const { graph, weights, spec } = model;
  const preActivation = isPreActivation(spec.variant);
  const names = flags.names ?? (preActivation ? 'tf-slim' : 'torchvision');
  if (names !== 'ours' && (names === 'tf-slim') !== preActivation) {
    throw new UserError(
      `The model is a ResNet ${spec.variant}: --names ${names} has no names for it. Leave --names out, or take "ours".`,
    );
  }
  if (names === 'torchvision' && spec.variant === 'v1') {
    log(
      "torchvision's resnet101 is v1.5; this model is v1. In PyTorch, give the stride of each first unit's conv2 to its conv1.",
    );
  }
  const layout: Layout = LAYOUTS[names];
  const tensors = new Map(graph.flatMap((node) => layout.write(node, weights)));
  const facts = factsOf(model);
  const bytes = writeSafetensors(
    tensors,
    names === 'ours' ? { format: WEIGHTS_FORMAT, ...facts } : facts,
  );
  await writeFileWhole(flags.out, bytes);
  return `safetensors, ${layout.label}`;
}

async function writeLayers(
  model: ModelWeights,
  flags: ExportFlags,
  { log, signal }: Context,
): Promise<void> {
  const { card, spec, graph, weights } = model;
  const loaded = await loadTf(log);
  const made = await makeModelFolder(
    loaded,
    spec,
    graph,
    weights,
    flags.kernels,
    card,
  );
  signal.throwIfAborted();
  const same = isSame(made.stored, moveScalesIntoBatchNorm(graph, weights));
  if (!same && card.figures.length > 0) {
    log(
      `Stored as ${flags.kernels} the kernels differ from those that were measured: the card's figures are left out. "evaluate" measures anew.`,
    );
  }
  const notes = `${card.training.notes} Exported again with kernels stored as ${flags.kernels}.`;
  writeModelFolder(flags.out, made.files, {
    ...made.card,
    figures: same ? card.figures : [],
    training: { ...card.training, notes: notes.trim() },
  });
}

/** Whether two sets of weights hold the same numbers. */
function isSame(a: Weights, b: Weights): boolean {
  return [...a].every(([name, { data }]) => {
    const other = b.get(name)?.data;
    return other !== undefined && data.every((value, i) => value === other[i]);
  });
}
