import type { Place } from './sphere.ts';

/** What a file's coordinates turn out to be. */
export type GpsReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'place'; readonly place: Place }
  /**
   * - `incomplete`: only one of latitude and longitude.
   * - `not-a-number`: such as a fraction with zero below.
   * - `out-of-range`: no such degrees on this planet.
   * - `null-island`: 0° N, 0° E, which devices write when they know no place.
   */
  | {
      readonly kind: 'absurd';
      readonly reason:
        'incomplete' | 'not-a-number' | 'out-of-range' | 'null-island';
    };

/**
 * Judges coordinates before anything is concluded from them.
 *
 * @param lat, lon degrees; NaN where something was written that is no number, undefined for nothing.
 */
export function gpsReading(
  lat: number | undefined,
  lon: number | undefined,
): GpsReading {
  if (lat === undefined && lon === undefined) return { kind: 'none' };
  if (lat === undefined || lon === undefined)
    return { kind: 'absurd', reason: 'incomplete' };
  if (!Number.isFinite(lat) || !Number.isFinite(lon))
    return { kind: 'absurd', reason: 'not-a-number' };
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180)
    return { kind: 'absurd', reason: 'out-of-range' };
  if (lat === 0 && lon === 0) return { kind: 'absurd', reason: 'null-island' };
  return { kind: 'place', place: { lat, lon } };
}

/**
 * One of Exif's GPSLatitude and GPSLongitude in degrees (Exif 2.32, section 4.6.6): three fractions for
 * degrees, minutes and seconds, of which writers leave the last ones out, and a letter for the side.
 *
 * @param fractions pairs of numerator and denominator.
 * @param side N, S, E or W; the first two or the last two are asked for.
 * @returns NaN for what is no number; undefined for nothing.
 */
export function exifDegrees(
  fractions: unknown,
  side: unknown,
): number | undefined {
  if (fractions === undefined) return undefined;
  if (!Array.isArray(fractions) || fractions.length === 0) return NaN;
  const [first, ...smaller] = fractions as unknown[];
  const degrees = quotient(first);
  const [minutes = 0, seconds = 0] = smaller.map((one) =>
    isLeftOut(one) ? 0 : quotient(one),
  );
  const sign = signOf(Array.isArray(side) ? side[0] : side);
  return minutes < 0 || minutes >= 60 || seconds < 0 || seconds >= 60
    ? NaN
    : sign * (degrees + minutes / 60 + seconds / 3600);
}

/** Some writers put 0/0 for minutes or seconds that they do not know. */
function isLeftOut(fraction: unknown): boolean {
  return Array.isArray(fraction) && fraction[0] === 0 && fraction[1] === 0;
}

function quotient(fraction: unknown): number {
  if (typeof fraction === 'number') return fraction;
  if (!Array.isArray(fraction)) return NaN;
  const [above, below] = fraction as unknown[];
  return typeof above === 'number' && typeof below === 'number'
    ? above / below
    : NaN;
}

/** NaN for what is no side: half the world lies on the other. */
function signOf(side: unknown): number {
  const letter =
    typeof side === 'string' ? side.trim().charAt(0).toUpperCase() : '';
  if (letter === 'N' || letter === 'E') return 1;
  return letter === 'S' || letter === 'W' ? -1 : NaN;
}

/**
 * The same as XMP writes it: "48,51.5N" or "48,51,30N" (XMP specification part 2, 3.1, GPSCoordinate).
 *
 * @returns NaN for anything else; undefined for nothing.
 */
export function xmpDegrees(text: unknown): number | undefined {
  if (text === undefined) return undefined;
  const found =
    typeof text === 'string'
      ? /^\s*(\d+),(\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?))?\s*([NSEW])\s*$/i.exec(
          text,
        )
      : null;
  if (!found) return NaN;
  const [, degrees, minutes, seconds = '0', side] = found;
  return exifDegrees([degrees, minutes, seconds].map(Number), side);
}
