import { createHash } from 'node:crypto';
import type { ModelCard } from '../../../src/core/formats/card.ts';
import { VIEW_NAMES, type ViewName } from '../../../src/core/geometry/views.ts';
import type { ViewLogits, ViewParticipations } from './score-photos.ts';

export const LOGITS_FORMAT = 'which-country-logits/1';

/** The first line of a file of logits: whose they are, and how the card fuses them. */
export interface LogitsHeader {
  readonly format: typeof LOGITS_FORMAT;
  readonly model: string;
  readonly version: string;
  /** SHA-256 of what the logits depend on: weights and preprocessing. */
  readonly network: string;
  readonly fusion: string;
  readonly temperature: number;
  /** The card's "not sure", null where it has none. */
  readonly threshold: number | null;
  readonly participation?: number | null;
}

/**
 * Every other line: a photo with its logits, base64 of little-endian float32 for each view (in
 * Python: `numpy.frombuffer(base64.b64decode(text), '<f4')`), or the reason why it is unreadable.
 */
export interface LogitsLine {
  /** Relative to the list of photos. */
  readonly file: string;
  /** Of the photo's file, to know it again. */
  readonly bytes: number;
  readonly id: string;
  readonly country: string;
  readonly classId: number;
  readonly split: string;
  readonly source: string;
  readonly logits?: Partial<Record<ViewName, string>>;
  readonly participation?: ViewParticipations;
  readonly reason?: string;
}

export function headerOf(card: ModelCard): LogitsHeader {
  const { files, preprocessing, name: model, version } = card;
  const network = createHash('sha256')
    .update(JSON.stringify([files.map(({ sha256 }) => sha256), preprocessing]))
    .digest('hex');
  const { fusion, temperature, notSure } = card;
  const { threshold = null, participation = null } = notSure ?? {};
  return {
    ...{ format: LOGITS_FORMAT, model, version, network },
    ...{ fusion, temperature, threshold, participation },
  };
}

export function encodeLogits(logits: ViewLogits): LogitsLine['logits'] {
  return Object.fromEntries(
    VIEW_NAMES.filter((view) => logits[view]).map((view) => {
      const numbers = logits[view]!;
      const bytes = Buffer.alloc(numbers.length * 4);
      numbers.forEach((x, i) => bytes.writeFloatLE(x, i * 4));
      return [view, bytes.toString('base64')];
    }),
  );
}

export function decodeLogits(
  logits: NonNullable<LogitsLine['logits']>,
): ViewLogits {
  return Object.fromEntries(
    Object.entries(logits).map(([view, text]) => {
      const bytes = Buffer.from(text, 'base64');
      const numbers = Float32Array.from({ length: bytes.length / 4 }, (_, i) =>
        bytes.readFloatLE(i * 4),
      );
      return [view, numbers];
    }),
  );
}
