import { drawCard } from './draw-card.ts';
import type { CardWords } from './words.ts';

/**
 * Makes the card as a PNG.
 *
 * @param photoUrl leaves the photo out when it is undefined or cannot be shown.
 * @throws Error when there is not enough memory for it.
 */
export async function makeCard(
  words: CardWords,
  photoUrl: string | undefined,
  rightToLeft: boolean,
): Promise<File> {
  const [photo, ...flags] = await Promise.all(
    [photoUrl, ...words.rows.map(({ flag }) => flag)].map(loadImage),
  );
  const canvas = drawCard(words, { photo, flags }, rightToLeft);
  const blob = await new Promise<Blob | null>((resolve) =>
    canvas.toBlob(resolve, 'image/png'),
  );
  if (!blob) throw new Error('the canvas gave no picture');
  return new File([blob], 'which-country.png', { type: 'image/png' });
}

async function loadImage(
  url: string | undefined,
): Promise<HTMLImageElement | undefined> {
  if (url === undefined) return undefined;
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    return image;
  } catch {
    return undefined;
  }
}
