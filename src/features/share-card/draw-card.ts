import { CardPen, MARGIN, WIDTH } from './card-pen.ts';
import type { CardWords } from './words.ts';

const INNER = WIDTH - 2 * MARGIN;
const MAX_PHOTO = 760;
const FLAG = { width: 48, height: 32 };
const BAR = { width: 300, height: 16 };
const SHARE = 130;

interface Pictures {
  readonly photo: HTMLImageElement | undefined;
  /** By row; undefined where a flag is missing. */
  readonly flags: readonly (HTMLImageElement | undefined)[];
}

/**
 * Draws a result card, 1080 pixels wide and as high as its words need.
 *
 * @throws Error when there is not enough memory for the picture.
 */
export function drawCard(
  words: CardWords,
  { photo, flags }: Pictures,
  rightToLeft: boolean,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  const paint = (pen: CardPen) => {
    if (photo) pen.photo(photo, MAX_PHOTO);
    pen.skip(MARGIN);
    pen.text(words.question, { size: 30, colour: 'muted' });
    pen.skip(14);
    const [first] = words.rows;
    if (first) {
      pen.text(`${first.name}`, { size: 68, weight: 700 });
      if (words.neighbours)
        pen.text(words.neighbours, { size: 26, colour: 'muted' });
    }
    pen.skip(26);
    words.rows.forEach((row, i) => {
      const flag = flags[i];
      if (flag) pen.image(flag, 0, 4, FLAG.width, FLAG.height);
      const barAt = INNER - SHARE - BAR.width;
      pen.line(row.name, FLAG.width + 20, barAt - FLAG.width - 40);
      pen.bar(barAt, 12, BAR.width, BAR.height, row.probability, i === 0);
      pen.lineEnd(row.share, INNER);
      pen.skip(58);
    });
    pen.skip(18);
    for (const sentence of words.trust) {
      pen.text(sentence, { size: 26 });
      pen.skip(10);
    }
    pen.skip(16);
    pen.text(words.made, { size: 22, colour: 'muted' });
    pen.skip(MARGIN);
  };
  // The first round only measures: a canvas loses its picture when its height changes.
  const measure = new CardPen(canvas, rightToLeft, false);
  paint(measure);
  canvas.height = Math.ceil(measure.y);
  const pen = new CardPen(canvas, rightToLeft, true);
  pen.ground();
  paint(pen);
  return canvas;
}
