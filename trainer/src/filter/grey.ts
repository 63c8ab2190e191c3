import sharp from 'sharp';

/**
 * How far a photo is from grey: the mean over its pixels of the largest difference between two
 * channels, 0 to 255. 0 for pictures of one channel.
 */
export async function colourfulness(file: string): Promise<number> {
  const { data, info } = await sharp(file, { failOn: 'error' })
    .resize(128, 128, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  if (info.channels < 3) return 0;
  let sum = 0;
  for (let i = 0; i < data.length; i += info.channels) {
    const [r, g, b] = [data[i]!, data[i + 1]!, data[i + 2]!];
    sum += Math.max(r, g, b) - Math.min(r, g, b);
  }
  return (sum * info.channels) / data.length;
}
