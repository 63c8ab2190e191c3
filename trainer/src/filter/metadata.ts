import { SCENES } from './scenes.ts';

type Values = Readonly<Record<string, string>>;

/**
 * What the columns of the authors' metadata say of a photo; undefined where they are silent. The
 * meaning of a column is the authors' where the paper tells it, else inferred from their rows
 * (docs/data.md).
 */
export interface Metadata {
  /** Prob_urban. */
  readonly urban: number | undefined;
  /** BW. */
  readonly isGrey: boolean | undefined;
  /** IMG_time, else `taken` (EXIF, by `download`), as YYYY-MM-DD. */
  readonly taken: string | undefined;
  /** upload_time: the photo cannot be younger. */
  readonly uploaded: string | undefined;
  /** Faces: whether they fill too much, or the share that they fill. */
  readonly faces: boolean | number | undefined;
  /** S365_Label, else the first of Top5classes. */
  readonly scene: string | undefined;
}

export function metadataOf(values: Values): Metadata {
  return {
    urban: numberOf(values['Prob_urban']),
    isGrey: booleanOf(values['BW']),
    taken: dayOf(values['IMG_time']) ?? dayOf(values['taken']),
    uploaded: dayOf(values['upload_time']),
    faces: booleanOf(values['Faces']) ?? numberOf(values['Faces']),
    scene: sceneOf(values),
  };
}

function numberOf(text: string | undefined): number | undefined {
  if (!text?.trim()) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

function booleanOf(text: string | undefined): boolean | undefined {
  return { true: true, false: false }[text?.trim().toLowerCase() ?? ''];
}

/** 1900-01-01 stands for an unknown time in the authors' rows. */
function dayOf(text: string | undefined): string | undefined {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(text?.trim() ?? '') ?? [];
  return day === undefined || day.startsWith('1900') ? undefined : day;
}

function sceneOf(values: Values): string | undefined {
  const first = /^\[?\s*(\d+)/.exec(values['Top5classes'] ?? '')?.[1];
  const index = numberOf(values['S365_Label']) ?? numberOf(first);
  return index === undefined ? undefined : SCENES[index];
}
