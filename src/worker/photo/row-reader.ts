/** Gives a decoded picture's rows as RGBA, or BGRA, without transparency. */
export interface RowReader {
  /** Blue comes first. */
  readonly bgr: boolean;
  /**
   * @param rows no more than the reader was opened for.
   * @returns four bytes a pixel, of which the last means nothing; overwritten by the next call.
   */
  readonly read: (y: number, rows: number) => Promise<Uint8Array>;
  readonly close: () => void;
}
