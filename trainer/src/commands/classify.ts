import { doubtOf } from '../../../src/core/calibration/doubt.ts';
import { classNames } from '../../../src/core/classes/names.ts';
import {
  type FusionMode,
  fuse,
  viewsOf,
} from '../../../src/core/fusion/fuse.ts';
import { ranking } from '../../../src/core/metrics/metrics.ts';
import { UserError } from '../errors.ts';
import { fusedParticipation } from '../evaluate/figures.ts';
import { scoreViews } from '../evaluate/score-photos.ts';
import { decodePhoto } from '../photos/decode.ts';
import { openModel } from '../runtime/open-model.ts';
import { type Context, percent } from './command.ts';

export interface ClassifyFlags {
  readonly model: string;
  readonly photo: string;
  readonly json?: boolean;
}

const DOUBTS = {
  close: 'Not sure: no country stands out enough.',
  'no-place': 'Not sure: to the network this is no photo of a place.',
} as const;

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
  const { card, engine } = await openModel(flags.model, log);
  const fusion = card.fusion as FusionMode;
  const scores = await scoreViews(
    engine,
    picture,
    card.preprocessing,
    viewsOf(fusion),
  );
  const probabilities = [...fuse(scores.logits, fusion, card.temperature)];
  const participation = fusedParticipation(scores, fusion);
  const doubt = doubtOf(card, Math.max(...probabilities), participation);
  if (flags.json) {
    print(JSON.stringify({ probabilities, participation, doubt }));
    return;
  }
  for (const id of ranking(probabilities).slice(0, 10)) {
    print(
      `${percent(probabilities[id]!).padStart(7)}  ${classNames(id, 'en').main}`,
    );
  }
  if (doubt) print(DOUBTS[doubt]);
}
