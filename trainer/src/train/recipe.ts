import type { TrainFlags } from './flags.ts';
import { DEFAULT_TRAIN_OPTIONS, type TrainOptions } from './options.ts';

/**
 * Options that are younger than some checkpoints. At their defaults a run is the run that it was
 * without them, so they are named only where they differ, and the checkpoint still fits.
 */
const YOUNGER: ReadonlySet<string> = new Set<keyof TrainOptions>([
  'composites',
  'keep',
  'headRate',
  'headSteps',
  'headDecay',
  'shallowEpochs',
  'distil',
  'mirror',
  'window',
]);

/** The options that move a step; a checkpoint fits only a run with the same ones. */
export function mathsOf(options: TrainOptions): Partial<TrainOptions> {
  const defaults: Readonly<Record<string, unknown>> = {
    ...DEFAULT_TRAIN_OPTIONS,
  };
  const moves = ([name, value]: [string, unknown]) =>
    name !== 'checkpointEvery' &&
    name !== 'refitDecay' &&
    !(YOUNGER.has(name) && value === defaults[name]);
  return Object.fromEntries(Object.entries(options).filter(moves));
}

/** Names what a run starts from and learns from; a checkpoint fits only the same. */
export function dataRecipe(
  flags: Pick<
    TrainFlags,
    | 'photos'
    | 'pretrained'
    | 'views'
    | 'excludeSource'
    | 'start'
    | 'capSource'
    | 'teacher'
    | 'from'
  >,
): string {
  const { photos, pretrained, views, excludeSource } = flags;
  const younger = {
    ...(flags.start !== 'random' && { start: flags.start }),
    ...(flags.capSource > 0 && { capSource: flags.capSource }),
    ...(flags.teacher && { teacher: flags.teacher }),
    ...(flags.from && { from: flags.from }),
  };
  return JSON.stringify([
    ...[photos, pretrained, views, excludeSource],
    ...(Object.keys(younger).length > 0 ? [younger] : []),
  ]);
}
