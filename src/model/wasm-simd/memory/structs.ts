/** What becomes of a convolution's sums; in the order of `Finish` in assembly/finish.ts. */
export interface Finish {
  readonly output: number;
  readonly second: number;
  readonly residual: number;
  readonly pitch: number;
  readonly scale: number;
  readonly bias: number;
  readonly relu: number;
  readonly scale2: number;
  readonly bias2: number;
}

/** In the order of `Conv` in assembly/conv.ts. */
export interface Conv {
  readonly source: number;
  readonly height: number;
  readonly width: number;
  readonly pixel: number;
  readonly direct: number;
  readonly size: number;
  readonly stride: number;
  readonly pad: number;
  readonly outWidth: number;
  readonly rows: number;
  readonly rowsAtOnce: number;
  readonly depth: number;
  readonly depthAtOnce: number;
  readonly weights: number;
  readonly coded: number;
  readonly panels: number;
  readonly scratch: number;
  readonly scratchBytes: number;
  readonly finish: number;
}

/** In the order of `Winograd` in assembly/winograd.ts. */
export interface Winograd {
  readonly source: number;
  readonly height: number;
  readonly width: number;
  readonly depth: number;
  readonly weights: number;
  readonly coded: number;
  readonly panels: number;
  readonly planes: number;
  readonly scratch: number;
  readonly scratchBytes: number;
  readonly finish: number;
}

type Order<T> = readonly (keyof T)[];

const FINISH: Order<Finish> = [
  ...(['output', 'second', 'residual', 'pitch'] as const),
  ...(['scale', 'bias', 'relu', 'scale2', 'bias2'] as const),
];

const CONV: Order<Conv> = [
  ...(['source', 'height', 'width', 'pixel', 'direct'] as const),
  ...(['size', 'stride', 'pad', 'outWidth', 'rows', 'rowsAtOnce'] as const),
  ...(['depth', 'depthAtOnce', 'weights', 'coded', 'panels'] as const),
  ...(['scratch', 'scratchBytes', 'finish'] as const),
];

const WINOGRAD: Order<Winograd> = [
  ...(['source', 'height', 'width', 'depth', 'weights', 'coded'] as const),
  ...(['panels', 'planes', 'scratch', 'scratchBytes', 'finish'] as const),
];

/** The words of a struct, to be written where the kernels look for it. */
export const finishWords = (one: Finish) => FINISH.map((key) => one[key]);
export const convWords = (one: Conv) => CONV.map((key) => one[key]);
export const winogradWords = (one: Winograd) => WINOGRAD.map((key) => one[key]);

export const FINISH_BYTES = FINISH.length * 4;
export const CONV_BYTES = CONV.length * 4;
export const WINOGRAD_BYTES = WINOGRAD.length * 4;
