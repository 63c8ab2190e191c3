import type { Feature, FeatureCollection, Point } from 'geojson';
import { CLASSES, CLASS_TABLE_VERSION } from '../classes/classes.ts';
import { ranking } from '../metrics/metrics.ts';
import { agreementOf } from './agreement.ts';
import type { Entry } from './entry.ts';

/** Columns of the table that is exported, in their order. */
export const EXPORT_COLUMNS = [
  'file',
  'status',
  'problem',
  'class',
  'countries',
  'probability',
  'second_countries',
  'second_probability',
  'third_countries',
  'third_probability',
  'label',
  'right',
  'metadata_lat',
  'metadata_lon',
  'metadata_country',
  'agreement',
  'model',
  'model_version',
  'class_table',
] as const;

export type ExportRow = Record<
  (typeof EXPORT_COLUMNS)[number],
  string | number | boolean | null
>;

/** One row of the exported table; what is not known is null. */
export function exportRow(entry: Entry): ExportRow {
  const { path, label = null, place, state } = entry;
  const answer = state.phase === 'answered' ? state.answer : undefined;
  const order = answer ? ranking(answer.probabilities) : [];
  const countries = (rank: number) =>
    answer ? CLASSES[order[rank]!]!.countries.join(' ') : null;
  const probability = (rank: number) =>
    answer ? rounded(answer.probabilities[order[rank]!]!) : null;
  const first = answer ? order[0]! : null;
  return {
    file: path,
    status: state.phase,
    problem: state.phase === 'failed' ? state.problem.code : null,
    class: first,
    countries: countries(0),
    probability: probability(0),
    second_countries: countries(1),
    second_probability: probability(1),
    third_countries: countries(2),
    third_probability: probability(2),
    label,
    right:
      first === null || label === null
        ? null
        : CLASSES[first]!.countries.includes(label),
    metadata_lat: place?.lat ?? null,
    metadata_lon: place?.lon ?? null,
    metadata_country: place?.country ?? null,
    agreement: agreementOf(entry) ?? null,
    model: answer?.model.name ?? null,
    model_version: answer?.model.version ?? null,
    class_table: answer ? CLASS_TABLE_VERSION : null,
  };
}

/**
 * The photos as GeoJSON (RFC 7946): a point where the metadata name a place, no geometry elsewhere, since
 * the network names countries, not places.
 */
export function exportGeoJson(
  entries: readonly Entry[],
): FeatureCollection<Point | null> {
  const features = entries.map((entry): Feature<Point | null> => ({
    type: 'Feature',
    geometry: entry.place
      ? { type: 'Point', coordinates: [entry.place.lon, entry.place.lat] }
      : null,
    properties: exportRow(entry),
  }));
  return { type: 'FeatureCollection', features };
}

/** Six digits are more than a probability of a network means. */
const rounded = (p: number) => Number(p.toFixed(6));
