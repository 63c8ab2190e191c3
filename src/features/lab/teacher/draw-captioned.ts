import type { RgbImage } from '../../../core/pixels/image.ts';
import { contextOf, toImageData } from '../pictures/pixels.ts';

/** Narrower pictures are set in the middle, so that the caption can be read. */
const MIN_WIDTH = 480;
const FONT = 'system-ui, sans-serif';

/**
 * The composite, pixel for pixel, with lines of text below it, as a PNG.
 *
 * @param lines the first is set larger.
 */
export async function drawCaptioned(
  image: RgbImage,
  lines: readonly string[],
): Promise<Blob> {
  const width = Math.max(MIN_WIDTH, image.width);
  const size = Math.round(width / 36);
  const margin = Math.round(size * 1.2);
  const measuring = contextOf(1, 1);
  const set = lines.flatMap((line, i) => {
    const font = `${i === 0 ? 700 : 400} ${i === 0 ? Math.round(size * 1.35) : size}px ${FONT}`;
    measuring.font = font;
    return wrap(measuring, line, width - 2 * margin).map((text) => ({
      text,
      font,
      height: Math.round(size * (i === 0 ? 1.9 : 1.45)),
    }));
  });
  const textHeight = set.reduce((sum, { height }) => sum + height, 0);
  const context = contextOf(width, image.height + textHeight + 2 * margin);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, context.canvas.height);
  const left = Math.floor((width - image.width) / 2);
  context.putImageData(toImageData(image), left, 0);
  context.fillStyle = '#15201c';
  context.textBaseline = 'middle';
  let y = image.height + margin;
  for (const { text, font, height } of set) {
    context.font = font;
    context.fillText(text, margin, y + height / 2);
    y += height;
  }
  return context.canvas.convertToBlob({ type: 'image/png' });
}

/** Breaks a line between words so that each part fits; a word that is too long stays whole. */
function wrap(
  context: OffscreenCanvasRenderingContext2D,
  line: string,
  width: number,
): string[] {
  const rows: string[] = [];
  for (const word of line.split(' ')) {
    const last = rows.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && context.measureText(longer).width <= width)
      rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  return rows;
}
