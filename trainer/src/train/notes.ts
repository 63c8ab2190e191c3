import path from 'node:path';
import { hashFile } from '../features/cache.ts';
import type { TrainFlags } from './flags.ts';

/** How a model of the recipe `frozen-trunk` came about, for its card. */
export function frozenTrunkNotes({
  preset,
  kernels,
  teacher,
  distil,
  from,
  composites,
  keep,
}: TrainFlags): string {
  const how = [
    'Stages 1 to 3 frozen at the pretrained weights; stage 4 and head trained on their cached feature maps',
    ...(composites > 0
      ? [`a share of ${composites} of the maps learnt from as composites`]
      : []),
    ...(keep > 0
      ? [`a share of ${keep} of the target is what the pretrained network said`]
      : []),
    ...(teacher && distil > 0
      ? [
          `taught beside the labels by ${path.basename(teacher)} (sha256 ${hashFile(teacher)})`,
        ]
      : []),
    ...(from ? [`begun with the weights of the run in ${from}`] : []),
    `kernels stored as ${kernels}`,
  ];
  return `Preset ${preset} (recipe frozen-trunk). ${how.join('; ')}.`;
}
