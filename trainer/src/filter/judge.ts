import { metadataOf, type Metadata } from './metadata.ts';
import type { FilterName, FilterOptions } from './options.ts';
import type { SceneAnswer } from './places.ts';

/** Measures of the pixels; undefined where there is nothing to measure with or no file. */
export interface Pixels {
  readonly scene: () => Promise<SceneAnswer | undefined>;
  readonly colourfulness: () => Promise<number | undefined>;
  readonly day: () => Promise<string | undefined>;
  readonly faces: () => Promise<number | undefined>;
}

export interface Finding {
  readonly filter: FilterName;
  /** undefined: neither columns nor pixels tell. */
  readonly drops: boolean | undefined;
  /** For people, such as "Prob_urban 0.31". */
  readonly reason: string;
  readonly from: 'metadata' | 'pixels' | 'unknown';
}

/**
 * Tries the filters in their order until one drops the photo, the columns first and the pixels where
 * they are silent.
 *
 * @returns the findings; the last one drops, if any does.
 */
export async function judge(
  values: Readonly<Record<string, string>>,
  pixels: Pixels,
  options: FilterOptions,
  filters: readonly FilterName[],
): Promise<Finding[]> {
  const metadata = metadataOf(values);
  const findings: Finding[] = [];
  for (const filter of filters) {
    const finding = await JUDGES[filter](metadata, pixels, options);
    findings.push({ filter, ...finding });
    if (finding.drops) break;
  }
  return findings;
}

type Judge = (
  metadata: Metadata,
  pixels: Pixels,
  options: FilterOptions,
) => Promise<Omit<Finding, 'filter'>>;

const UNKNOWN = { drops: undefined, reason: '', from: 'unknown' } as const;

const JUDGES: Readonly<Record<FilterName, Judge>> = {
  urban: async ({ urban }, pixels, options) => {
    if (urban !== undefined) {
      return byColumn(!(urban > options.urban), `Prob_urban ${short(urban)}`);
    }
    const seen = (await pixels.scene())?.urban;
    return seen === undefined
      ? UNKNOWN
      : byPixels(!(seen > options.urban), `urban scenes ${short(seen)}`);
  },
  grey: async ({ isGrey }, pixels, options) => {
    if (isGrey !== undefined) return byColumn(isGrey, `BW ${isGrey}`);
    const seen = await pixels.colourfulness();
    return seen === undefined
      ? UNKNOWN
      : byPixels(seen < options.grey, `channels differ by ${short(seen)}`);
  },
  old: async ({ taken, uploaded }, pixels, options) => {
    const isOld = (day: string) => Number(day.slice(0, 4)) < options.since;
    if (taken !== undefined) return byColumn(isOld(taken), `taken ${taken}`);
    if (uploaded !== undefined && isOld(uploaded)) {
      return byColumn(true, `uploaded ${uploaded}`);
    }
    const day = await pixels.day();
    return day ? byPixels(isOld(day), `EXIF ${day}`) : UNKNOWN;
  },
  faces: async ({ faces }, pixels, options) => {
    if (typeof faces === 'boolean') return byColumn(faces, `Faces ${faces}`);
    if (faces !== undefined) {
      return byColumn(faces > options.faces, `Faces ${short(faces)}`);
    }
    const seen = await pixels.faces();
    return seen === undefined
      ? UNKNOWN
      : byPixels(seen > options.faces, `faces fill ${short(seen)}`);
  },
  subject: async ({ scene }, pixels, options) => {
    if (scene !== undefined) {
      return byColumn(options.subjects.includes(scene), `scene ${scene}`);
    }
    const seen = (await pixels.scene())?.scene;
    return seen === undefined
      ? UNKNOWN
      : byPixels(options.subjects.includes(seen), `scene ${seen}`);
  },
};

function byColumn(drops: boolean, reason: string): Omit<Finding, 'filter'> {
  return { drops, reason, from: 'metadata' };
}

function byPixels(drops: boolean, reason: string): Omit<Finding, 'filter'> {
  return { drops, reason, from: 'pixels' };
}

function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}
