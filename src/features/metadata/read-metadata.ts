import ExifReader from 'exifreader';
import { exifDegrees, gpsReading, xmpDegrees } from '../../core/geo/gps.ts';
import { namedPlace } from './named-place.ts';
import type { PlaceMetadata } from './metadata.ts';

const NOTHING: PlaceMetadata = {
  kind: 'read',
  gps: { kind: 'none' },
  named: null,
};

/**
 * Reads what a file says of its place, from Exif, IPTC and XMP of JPEG, PNG, WebP, AVIF, HEIC, TIFF
 * and GIF. Whatever is in the file, this fails in no way but `unreadable`.
 */
export async function readMetadata(file: Blob): Promise<PlaceMetadata> {
  try {
    const bytes = await file.arrayBuffer();
    const { exif, iptc, xmp } = ExifReader.load(bytes, { expanded: true });
    const lat = fractionsOf(valueOf(exif, 'GPSLatitude'));
    const lon = fractionsOf(valueOf(exif, 'GPSLongitude'));
    const inExif = gpsReading(
      exifDegrees(lat, valueOf(exif, 'GPSLatitudeRef')),
      exifDegrees(lon, valueOf(exif, 'GPSLongitudeRef')),
    );
    const inXmp = gpsReading(
      xmpDegrees(valueOf(xmp, 'GPSLatitude')),
      xmpDegrees(valueOf(xmp, 'GPSLongitude')),
    );
    // A place in XMP counts where Exif has none; what Exif says wrongly is told, too.
    const gps =
      inExif.kind === 'place' || inXmp.kind === 'none' ? inExif : inXmp;
    return { kind: 'read', gps, named: namedPlace(iptc, xmp) };
  } catch (error) {
    const { MetadataMissingError } = ExifReader.errors;
    if (error instanceof MetadataMissingError) return NOTHING;
    return { kind: 'unreadable' };
  }
}

/** What stands in one tag, unchecked. */
function valueOf(tags: object | undefined, name: string): unknown {
  const tag = (tags as Record<string, unknown> | undefined)?.[name];
  return tag !== null && typeof tag === 'object' && 'value' in tag
    ? tag.value
    : undefined;
}

/** ExifReader unpacks a list of one: a lone fraction is wrapped again, lest it be two numbers. */
function fractionsOf(value: unknown): unknown {
  const isLone =
    Array.isArray(value) && value.every((one) => typeof one === 'number');
  return isLone ? [value] : value;
}
