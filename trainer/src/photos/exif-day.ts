import readExif from 'exif-reader';
import sharp from 'sharp';

/** The day a photo was taken by its EXIF, as YYYY-MM-DD; '' where it has none. */
export async function exifDay(file: string): Promise<string> {
  const { exif } = await sharp(file).metadata();
  return exif ? dayOfExif(exif) : '';
}

/** The same of the EXIF block alone. */
export function dayOfExif(exif: Buffer): string {
  try {
    const day = readExif(exif).Photo?.DateTimeOriginal;
    return day?.toISOString().slice(0, 10) ?? '';
  } catch {
    // Broken EXIF says nothing; the picture counts.
    return '';
  }
}
