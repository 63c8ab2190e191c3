import type { NamedPlace } from './metadata.ts';

/** Longer texts are no names. */
const LONGEST = 80;

type Tags = object | undefined;

/**
 * The place that is named in words: IPTC-IIM's, else XMP's (photoshop:Country, Iptc4xmpCore:CountryCode
 * and Iptc4xmpExt:LocationCreated).
 */
export function namedPlace(iptc: Tags, xmp: Tags): NamedPlace | null {
  const places = [
    {
      country:
        textOf(iptc, 'Country/Primary Location Name') ||
        textOf(iptc, 'Country/Primary Location Code'),
      city: textOf(iptc, 'City'),
    },
    {
      country: textOf(xmp, 'Country') || textOf(xmp, 'CountryCode'),
      city: textOf(xmp, 'City'),
    },
    ...structuresOf(xmp, 'LocationCreated').map((one) => ({
      country: textOf(one, 'CountryName') || textOf(one, 'CountryCode'),
      city: textOf(one, 'City'),
    })),
  ];
  return (
    places.find(({ country }) => country !== '') ??
    places.find(({ city }) => city !== '') ??
    null
  );
}

function textOf(tags: Tags, name: string): string {
  const tag: unknown = (tags as Record<string, unknown> | undefined)?.[name];
  if (tag === null || typeof tag !== 'object') return '';
  const { description, value } = tag as Record<string, unknown>;
  const text = [description, value].find((one) => typeof one === 'string');
  // Control characters would be invisible, or worse, turn the line around.
  const clean = (text ?? '').replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
  return clean.length > LONGEST ? '' : clean;
}

/** The structures in a list of XMP, as ExifReader unpacks them. */
function structuresOf(tags: Tags, name: string): object[] {
  const tag: unknown = (tags as Record<string, unknown> | undefined)?.[name];
  if (tag === null || typeof tag !== 'object') return [];
  const { value } = tag as Record<string, unknown>;
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((one) => one !== null && typeof one === 'object');
}
