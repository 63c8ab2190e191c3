import { classNames } from '../../../src/core/classes/names.ts';
import {
  type FusionMode,
  fuse,
  viewsOf,
} from '../../../src/core/fusion/fuse.ts';
import { ranking } from '../../../src/core/metrics/metrics.ts';
import { createTfjsEngine } from '../../../src/model/tfjs/engine.ts';
import { loadTf } from '../backend/load-tf.ts';
import { UserError } from '../errors.ts';
import { viewLogits } from '../evaluate/score-photos.ts';
import { readModel } from '../model/read-model.ts';
import { decodePhoto } from '../photos/decode.ts';
import { type Context, percent } from './command.ts';

export interface ClassifyFlags {
  readonly model: string;
  readonly photo: string;
  readonly json?: boolean;
}

/**
 * `classify`: what the page would say of one photo.
 *
 * @throws UserError when the photo cannot be decoded, and what reading the model throws.
 */
export async function classify(
  flags: ClassifyFlags,
  { log, print }: Context,
): Promise<void> {
  const picture = await decodePhoto(flags.photo).catch((error: unknown) => {
    throw new UserError(
      `${flags.photo} is not a picture that can be read: ${String(error)}`,
    );
  });
  const { card, network } = readModel(flags.model);
  const { tf, backend } = await loadTf(log);
  const engine = createTfjsEngine(tf, network, { backend, batch: 5 });
  const fusion = card.fusion as FusionMode;
  const logits = await viewLogits(
    engine,
    picture,
    card.preprocessing,
    viewsOf(fusion),
  );
  const probabilities = [...fuse(logits, fusion, card.temperature)];
  if (flags.json) {
    print(JSON.stringify({ probabilities }));
    return;
  }
  for (const id of ranking(probabilities).slice(0, 10)) {
    print(
      `${percent(probabilities[id]!).padStart(7)}  ${classNames(id, 'en').main}`,
    );
  }
}
