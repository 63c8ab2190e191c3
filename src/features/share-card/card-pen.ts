import { wrap } from './wrap.ts';

export const WIDTH = 1080;
export const MARGIN = 60;

/** The light theme's, whatever the page's: a card is seen elsewhere. */
const COLOURS = {
  ground: '#f3f4ef',
  sunken: '#e9ebe4',
  ink: '#15201c',
  muted: '#52605a',
  accent: '#0b6a58',
  bar: '#a9cabd',
  track: '#e4e7df',
} as const;

const FONT = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
const ROW = { size: 32, baseline: 32 };

interface Look {
  readonly size: number;
  readonly weight?: number;
  readonly colour?: 'ink' | 'muted';
}

/** Draws from the top down; places are from the side where reading begins, within the margins. */
export class CardPen {
  readonly #context: CanvasRenderingContext2D;
  readonly #rightToLeft: boolean;
  readonly #paints: boolean;
  y = 0;

  /** @param paints false to measure only. */
  constructor(
    canvas: HTMLCanvasElement,
    rightToLeft: boolean,
    paints: boolean,
  ) {
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no 2D canvas');
    context.direction = rightToLeft ? 'rtl' : 'ltr';
    context.imageSmoothingQuality = 'high';
    this.#context = context;
    this.#rightToLeft = rightToLeft;
    this.#paints = paints;
  }

  skip(height: number): void {
    this.y += height;
  }

  ground(): void {
    this.#context.fillStyle = COLOURS.ground;
    this.#context.fillRect(0, 0, WIDTH, this.#context.canvas.height);
  }

  /** Over the whole width, as high as it is but for very high ones, which stand in the middle. */
  photo(image: HTMLImageElement, maxHeight: number): void {
    const { naturalWidth, naturalHeight } = image;
    const scale = Math.min(WIDTH / naturalWidth, maxHeight / naturalHeight);
    const width = naturalWidth * scale;
    const height = naturalHeight * scale;
    if (this.#paints) {
      this.#context.fillStyle = COLOURS.sunken;
      this.#context.fillRect(0, this.y, WIDTH, height);
      const x = (WIDTH - width) / 2;
      this.#context.drawImage(image, x, this.y, width, height);
    }
    this.y += height;
  }

  /** A paragraph. */
  text(text: string, { size, weight = 400, colour = 'ink' }: Look): void {
    this.#font(size, weight, colour);
    const widthOf = (line: string) => this.#context.measureText(line).width;
    for (const line of wrap(text, WIDTH - 2 * MARGIN, widthOf)) {
      this.#write(line, 0, size);
      this.y += size * 1.35;
    }
  }

  /** One line of a row, squeezed when it is too long; the row stays. */
  line(text: string, at: number, width: number): void {
    this.#font(ROW.size, 550, 'ink');
    this.#write(text, at, ROW.baseline, width);
  }

  /** The same, ending at a place. */
  lineEnd(text: string, at: number): void {
    this.#font(ROW.size, 400, 'ink');
    this.#context.textAlign = 'end';
    this.#write(text, at, ROW.baseline);
    this.#context.textAlign = 'start';
  }

  image(
    image: HTMLImageElement,
    at: number,
    down: number,
    width: number,
    height: number,
  ): void {
    if (!this.#paints) return;
    const x = this.#left(at, width);
    this.#context.drawImage(image, x, this.y + down, width, height);
  }

  bar(
    at: number,
    down: number,
    width: number,
    height: number,
    share: number,
    first: boolean,
  ): void {
    this.#rounded(at, down, width, height, COLOURS.track);
    const colour = first ? COLOURS.accent : COLOURS.bar;
    this.#rounded(
      at,
      down,
      Math.max(height / 4, width * share),
      height,
      colour,
    );
  }

  #rounded(
    at: number,
    down: number,
    width: number,
    height: number,
    colour: string,
  ): void {
    if (!this.#paints) return;
    const context = this.#context;
    context.fillStyle = colour;
    context.beginPath();
    const x = this.#left(at, width);
    context.roundRect(x, this.y + down, width, height, height / 2);
    context.fill();
  }

  #font(size: number, weight: number, colour: 'ink' | 'muted'): void {
    this.#context.font = `${weight} ${size}px ${FONT}`;
    this.#context.fillStyle = COLOURS[colour];
  }

  #write(text: string, at: number, down: number, width?: number): void {
    if (!this.#paints) return;
    const x = this.#left(at, 0);
    this.#context.fillText(text, x, this.y + down, width);
  }

  #left(at: number, width: number): number {
    const x = MARGIN + at;
    return this.#rightToLeft ? WIDTH - x - width : x;
  }
}
