import { UserError } from '../errors.ts';

/** A set of photos that a flag names. */
export interface NamedFile {
  /** In small letters, to be found among the paper's. */
  readonly key: string;
  readonly name: string;
  readonly file: string;
  readonly split?: string;
}

/**
 * Reads `NAME=FILE` or `NAME=FILE#SPLIT`.
 *
 * @throws UserError when it is neither.
 */
export function readSet(text: string): NamedFile {
  const match = /^([^=]+)=(.+?)(?:#([^#]+))?$/.exec(text);
  if (!match) {
    throw new UserError(
      `"${text}" is no set: it must read NAME=FILE or NAME=FILE#SPLIT, such as vippgeo=photos.csv#test.`,
    );
  }
  const [, name = '', file = '', split] = match;
  return {
    ...{ key: name.toLowerCase(), name, file },
    ...(split === undefined ? {} : { split }),
  };
}

export interface NamedBaseline {
  readonly key: string;
  readonly name: string;
  readonly predictions: string;
  readonly meta: string;
}

/**
 * Reads `NAME=PREDICTIONS,META`.
 *
 * @throws UserError when it is not that.
 */
export function readBaselineSet(text: string): NamedBaseline {
  const match = /^([^=]+)=([^,]+),([^,]+)$/.exec(text);
  if (!match) {
    throw new UserError(
      `"${text}" is no baseline: it must read NAME=PREDICTIONS,META, such as im2gps=im2gps_ISNs_M-fstar-S3.csv,im2gps_places365.csv.`,
    );
  }
  const [, name = '', predictions = '', meta = ''] = match;
  return { key: name.toLowerCase(), name, predictions, meta };
}
