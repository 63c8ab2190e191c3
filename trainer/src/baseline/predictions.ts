import type { Place } from '../../../src/core/geo/sphere.ts';
import { openCsv } from '../csv/read-csv.ts';
import { UserError } from '../errors.ts';

/** A photo with where it was taken and where a method says that it was. */
export interface PlacedPhoto {
  readonly id: string;
  readonly truth: Place;
  readonly predicted: Place;
}

/** What the metadata says of a photo. */
export interface PhotoMeta {
  readonly place: Place;
  /** Share of urban classes, where the file has the column. */
  readonly urban: number | undefined;
}

/**
 * Reads predictions as GeoEstimation publishes them: img_id, predicted_lat, predicted_long, and
 * gt_lat, gt_long for photos that the metadata lacks.
 *
 * @throws UserError that names file and line of what does not fit.
 */
export async function readPredictions(file: string): Promise<PlacedPhoto[]> {
  const csv = await openCsv(file, [
    ...['img_id', 'predicted_lat', 'predicted_long', 'gt_lat', 'gt_long'],
  ]);
  const photos = new Map<string, PlacedPhoto>();
  for await (const { values, line } of csv.rows()) {
    const at = (lat: string, lon: string) =>
      placeAt(file, line, values[lat]!, values[lon]!);
    const id = values['img_id']!;
    // The published files end with a summary of their own.
    if (id.startsWith('street acc')) break;
    if (photos.has(id)) {
      throw new UserError(`${file}, line ${line}: ${id} is there twice.`);
    }
    photos.set(id, {
      id,
      truth: at('gt_lat', 'gt_long'),
      predicted: at('predicted_lat', 'predicted_long'),
    });
  }
  return [...photos.values()];
}

/**
 * Reads metadata by IMG_ID: LAT, LON and Prob_urban.
 *
 * @param needsUrban whether Prob_urban must be there.
 * @throws UserError that names file and line of what does not fit.
 */
export async function readMeta(
  file: string,
  needsUrban: boolean,
): Promise<Map<string, PhotoMeta>> {
  const csv = await openCsv(file, [
    ...['IMG_ID', 'LAT', 'LON'],
    ...(needsUrban ? ['Prob_urban'] : []),
  ]);
  const meta = new Map<string, PhotoMeta>();
  for await (const { values, line } of csv.rows()) {
    const text = values['Prob_urban']?.trim();
    // Sums of float32 shares, which may come out a little above 1.
    const urban = text ? Number(text) : undefined;
    if (needsUrban && !Number.isFinite(urban)) {
      throw new UserError(
        `${file}, line ${line}: Prob_urban is "${text ?? ''}", not a number.`,
      );
    }
    const place = placeAt(file, line, values['LAT']!, values['LON']!);
    meta.set(values['IMG_ID']!, { place, urban });
  }
  return meta;
}

function placeAt(file: string, line: number, lat: string, lon: string): Place {
  const place = { lat: Number(lat || NaN), lon: Number(lon || NaN) };
  if (Math.abs(place.lat) <= 90 && Math.abs(place.lon) <= 180) return place;
  throw new UserError(
    `${file}, line ${line}: "${lat}, ${lon}" is no place in degrees of latitude and longitude.`,
  );
}
