import {
  FUSION_MODES,
  type FusionMode,
  viewsOf,
} from '../../../src/core/fusion/fuse.ts';
import { createTfjsEngine } from '../../../src/model/tfjs/engine.ts';
import { loadTf } from '../backend/load-tf.ts';
import { UserError } from '../errors.ts';
import { figuresOf } from '../evaluate/figures.ts';
import { scorePhotos } from '../evaluate/score-photos.ts';
import { readModel } from '../model/read-model.ts';
import { ofSplit, readPhotoList } from '../photos/photo-list.ts';
import { type Context, percent } from './command.ts';

export interface EvaluateFlags {
  readonly model: string;
  readonly photos: string;
  readonly split?: string;
  readonly fusion?: string;
  readonly limit?: number;
  readonly json?: boolean;
}

/**
 * `evaluate`: accuracy of a model on labelled photos.
 *
 * @throws UserError for a fusion or split that does not exist, and what reading the inputs throws.
 */
export async function evaluate(
  flags: EvaluateFlags,
  { signal, log, print }: Context,
): Promise<void> {
  const photos = ofSplit(readPhotoList(flags.photos), flags.split).slice(
    0,
    flags.limit,
  );
  if (photos.length === 0) {
    throw new UserError(
      `${flags.photos} has no photo${flags.split ? ` of the split "${flags.split}"` : ''}.`,
    );
  }
  const { card, network } = readModel(flags.model);
  const fusion = (flags.fusion ?? card.fusion) as FusionMode;
  if (!FUSION_MODES.includes(fusion)) {
    throw new UserError(
      `"${fusion}" is no fusion. Take one of: ${FUSION_MODES.join(', ')}.`,
    );
  }
  const { tf, backend, label } = await loadTf(log);
  log(`${photos.length} photos, ${card.name} ${card.version}, ${label}`);
  const engine = createTfjsEngine(tf, network, { backend, batch: 5 });
  const scores = await scorePhotos(
    engine,
    photos,
    card.preprocessing,
    viewsOf(fusion),
    signal,
  );
  for (const { file, reason } of scores.unreadable)
    log(`cannot read ${file}: ${reason}`);
  const figures = figuresOf(scores, fusion, card.temperature);
  if (flags.json) {
    print(JSON.stringify(figures));
    return;
  }
  const { n, unreadable, top1, top3, top5, top10, balanced, ece } = figures;
  print(`photos     ${n} (${unreadable} unreadable)`);
  print(`Top-1      ${percent(top1)}`);
  print(`Top-3      ${percent(top3)}`);
  print(`Top-5      ${percent(top5)}`);
  print(`Top-10     ${percent(top10)}`);
  print(`balanced   ${percent(balanced)}`);
  print(`ECE        ${ece.toFixed(3)}`);
}
