/** The part of jsfive that is used; the package has no types of its own. */
declare module 'jsfive' {
  export class Group {
    readonly keys: string[];
    readonly attrs: Readonly<Record<string, unknown>>;
    get(name: string): Group | Dataset;
  }
  export class File extends Group {
    constructor(bytes: ArrayBuffer, name: string);
  }
  export class Dataset {
    readonly shape: number[];
    /** NumPy's short name, such as `<f4`. */
    readonly dtype: unknown;
    readonly value: ArrayLike<number>;
  }
}
