import type { GpsReading } from '../../core/geo/gps.ts';

/** A place in words, as IPTC and XMP have it. */
export interface NamedPlace {
  /** A country's name or code, as it stands there; empty when only a city does. */
  readonly country: string;
  readonly city: string;
}

/** What a file says of the place that it shows. */
export type PlaceMetadata =
  | {
      readonly kind: 'read';
      readonly gps: GpsReading;
      readonly named: NamedPlace | null;
    }
  | { readonly kind: 'unreadable' };
