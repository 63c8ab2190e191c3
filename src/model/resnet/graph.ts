import { EXPANSION, isPreActivation, type ResnetSpec } from './spec.ts';

interface Named {
  readonly name: string;
  readonly input: string;
}

export type GraphNode =
  | (Named & {
      readonly op: 'conv';
      readonly size: number;
      readonly stride: number;
      readonly channelsIn: number;
      readonly channelsOut: number;
    })
  | (Named & { readonly op: 'bn'; readonly channels: number })
  | (Named & { readonly op: 'relu' | 'gap' })
  | (Named & { readonly op: 'add'; readonly other: string })
  | (Named & {
      readonly op: 'maxPool';
      readonly size: number;
      readonly stride: number;
      /**
       * `tensorflow` pads right and bottom with what no maximum takes; `torch` pads one zero on every
       * side, which after a ReLU is what PyTorch does.
       */
      readonly padding: 'tensorflow' | 'torch' | 'none';
    })
  | (Named & {
      readonly op: 'dense';
      readonly channelsIn: number;
      readonly channelsOut: number;
    });

export const INPUT = 'input';
export const LOGITS = 'logits';

/**
 * A ResNet as a list of operations in the order in which they run. Convolutions have no bias, pad
 * `(size - 1) / 2` on every side and are followed by a batch normalisation of their own, named
 * `<conv>_bn`, in every variant: it carries the bias and, in exported models, the scale of each channel.
 */
export function resnetGraph(spec: ResnetSpec): readonly GraphNode[] {
  const graph = new GraphBuilder();
  const preActivation = isPreActivation(spec.variant);
  const stem = spec.widths[0] ?? 64;
  let x = graph.conv('conv1', INPUT, 7, 2, 3, stem);
  if (!preActivation) x = graph.relu('conv1_relu', x);
  x = graph.maxPool(
    'pool1',
    x,
    3,
    2,
    spec.variant === 'v2' ? 'tensorflow' : 'torch',
  );

  let channels = stem;
  spec.units.forEach((count, index) => {
    const width = spec.widths[index]!;
    for (let unit = 1; unit <= count; unit++) {
      const place: UnitPlace = {
        name: `stage${index + 1}_unit${unit}`,
        width,
        channelsIn: channels,
        first: unit === 1,
        stride: unitStride(spec, index, unit),
      };
      x = preActivation
        ? preActivationUnit(graph, x, place)
        : postActivationUnit(graph, x, place, spec.variant === 'v1');
      channels = width * EXPANSION;
    }
  });

  if (preActivation) {
    x = graph.bn('postnorm_bn', x, channels);
    x = graph.relu('postnorm_relu', x);
  }
  x = graph.push({ op: 'gap', name: 'pool', input: x });
  graph.push({
    op: 'dense',
    name: LOGITS,
    input: x,
    channelsIn: channels,
    channelsOut: spec.classes,
  });
  return graph.nodes;
}

/** The node whose output enters global average pooling: the last feature maps. */
export function featureNode(graph: readonly GraphNode[]): string {
  const gap = graph.find((node) => node.op === 'gap');
  if (!gap) throw new Error('the graph has no global average pooling');
  return gap.input;
}

interface UnitPlace {
  readonly name: string;
  readonly width: number;
  readonly channelsIn: number;
  readonly first: boolean;
  readonly stride: number;
}

function unitStride(spec: ResnetSpec, stage: number, unit: number): number {
  if (isPreActivation(spec.variant)) {
    // TF-Slim and Keras halve at the end of a stage, the others at its beginning.
    const last = stage === spec.units.length - 1;
    return unit === spec.units[stage] && !last ? 2 : 1;
  }
  return unit === 1 && stage > 0 ? 2 : 1;
}

function preActivationUnit(
  graph: GraphBuilder,
  x: string,
  { name, width, channelsIn, first, stride }: UnitPlace,
): string {
  const out = width * EXPANSION;
  let p = graph.bn(`${name}_preact_bn`, x, channelsIn);
  p = graph.relu(`${name}_preact_relu`, p);
  let shortcut = x;
  if (first) {
    shortcut = graph.conv(`${name}_shortcut`, p, 1, stride, channelsIn, out);
  } else if (stride > 1) {
    shortcut = graph.maxPool(`${name}_shortcut`, x, 1, stride, 'none');
  }
  let y = graph.convRelu(`${name}_conv1`, p, 1, 1, channelsIn, width);
  y = graph.convRelu(`${name}_conv2`, y, 3, stride, width, width);
  y = graph.conv(`${name}_conv3`, y, 1, 1, width, out);
  return graph.add(`${name}_add`, y, shortcut);
}

function postActivationUnit(
  graph: GraphBuilder,
  x: string,
  { name, width, channelsIn, first, stride }: UnitPlace,
  strideFirst: boolean,
): string {
  const out = width * EXPANSION;
  const shortcut = first
    ? graph.conv(`${name}_shortcut`, x, 1, stride, channelsIn, out)
    : x;
  const [s1, s2] = strideFirst ? [stride, 1] : [1, stride];
  let y = graph.convRelu(`${name}_conv1`, x, 1, s1, channelsIn, width);
  y = graph.convRelu(`${name}_conv2`, y, 3, s2, width, width);
  y = graph.conv(`${name}_conv3`, y, 1, 1, width, out);
  y = graph.add(`${name}_add`, y, shortcut);
  return graph.relu(`${name}_relu`, y);
}

class GraphBuilder {
  readonly nodes: GraphNode[] = [];

  push(node: GraphNode): string {
    this.nodes.push(node);
    return node.name;
  }

  bn(name: string, input: string, channels: number): string {
    return this.push({ op: 'bn', name, input, channels });
  }

  relu(name: string, input: string): string {
    return this.push({ op: 'relu', name, input });
  }

  add(name: string, input: string, other: string): string {
    return this.push({ op: 'add', name, input, other });
  }

  /** A convolution and its batch normalisation. */
  conv(
    name: string,
    input: string,
    size: number,
    stride: number,
    channelsIn: number,
    channelsOut: number,
  ): string {
    this.push({
      op: 'conv',
      name,
      input,
      size,
      stride,
      channelsIn,
      channelsOut,
    });
    return this.bn(`${name}_bn`, name, channelsOut);
  }

  convRelu(...conv: Parameters<GraphBuilder['conv']>): string {
    const [name] = conv;
    return this.relu(`${name}_relu`, this.conv(...conv));
  }

  maxPool(
    name: string,
    input: string,
    size: number,
    stride: number,
    padding: 'tensorflow' | 'torch' | 'none',
  ): string {
    return this.push({ op: 'maxPool', name, input, size, stride, padding });
  }
}
