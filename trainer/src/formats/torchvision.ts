import type { GraphNode } from '../../../src/model/resnet/graph.ts';
import { weightOf } from '../../../src/model/resnet/weights.ts';
import { fromOihw, toOihw, transpose } from './axes.ts';
import { type Layout, placeOf } from './layout.ts';

/** Ours beside PyTorch's names of a batch normalisation's parts. */
const PARTS = [
  ['gamma', 'weight'],
  ['beta', 'bias'],
  ['moving_mean', 'running_mean'],
  ['moving_variance', 'running_var'],
] as const;

/**
 * The state dict of torchvision's ResNets with bottlenecks (resnet101 and its kin), kernels OIHW:
 * https://github.com/pytorch/vision/blob/v0.29.1/torchvision/models/resnet.py
 */
export const TORCHVISION: Layout = {
  label: 'PyTorch, torchvision',
  expected(node) {
    const there = nameOf(node);
    if (node.op === 'conv') {
      const { size, channelsIn, channelsOut } = node;
      const shape = [channelsOut, channelsIn, size, size];
      return [{ name: `${there}.weight`, shape }];
    }
    if (node.op === 'bn') {
      const shape = [node.channels];
      return PARTS.map(([, part]) => ({ name: `${there}.${part}`, shape }));
    }
    if (node.op === 'dense') {
      const { channelsIn, channelsOut } = node;
      return [
        { name: 'fc.weight', shape: [channelsOut, channelsIn] },
        { name: 'fc.bias', shape: [channelsOut] },
      ];
    }
    return [];
  },
  read(node, tensor) {
    const there = nameOf(node);
    if (node.op === 'conv')
      return [[`${node.name}/kernel`, fromOihw(tensor(`${there}.weight`)!)]];
    if (node.op === 'bn')
      return PARTS.map(([ours, part]) => [
        `${node.name}/${ours}`,
        tensor(`${there}.${part}`)!,
      ]);
    if (node.op === 'dense')
      return [
        [`${node.name}/kernel`, transpose(tensor('fc.weight')!)],
        [`${node.name}/bias`, tensor('fc.bias')!],
      ];
    return [];
  },
  write(node, weights) {
    const there = nameOf(node);
    const weight = (part: string) => weightOf(weights, `${node.name}/${part}`);
    if (node.op === 'conv')
      return [[`${there}.weight`, toOihw(weight('kernel'))]];
    if (node.op === 'bn')
      return PARTS.map(([ours, part]) => [`${there}.${part}`, weight(ours)]);
    if (node.op === 'dense')
      return [
        ['fc.weight', transpose(weight('kernel'))],
        ['fc.bias', weight('bias')],
      ];
    return [];
  },
};

/** `stage2_unit1_conv3_bn` is `layer2.0.bn3` there. */
function nameOf({ name }: GraphNode): string {
  const place = placeOf(name);
  if (!place) return name === 'conv1_bn' ? 'bn1' : name;
  const { stage, unit, part, isNorm } = place;
  const block = `layer${stage}.${unit - 1}`;
  if (part === 'shortcut') return `${block}.downsample.${isNorm ? 1 : 0}`;
  return `${block}.${isNorm ? part.replace('conv', 'bn') : part}`;
}

/** What wrappers put before every name: DistributedDataParallel, torch.compile, Lightning. */
const PREFIX = /^(?:module\.|_orig_mod\.|model\.)+/;
/** Counters that inference does not need. */
const COUNTERS = /(?:\.num_batches_tracked|^n_averaged)$/;

/** A state dict's tensors under torchvision's own names. */
export function unwrapStateDict<T>(
  tensors: ReadonlyMap<string, T>,
): Map<string, T> {
  return new Map(
    [...tensors]
      .filter(([name]) => !COUNTERS.test(name))
      .map(([name, tensor]) => [name.replace(PREFIX, ''), tensor]),
  );
}
