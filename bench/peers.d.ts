/**
 * What the bench uses of packages that only it installs (bench/package.json), so that types and lint
 * can be checked without them.
 */
declare module 'webgpu' {
  export const globals: Readonly<Record<string, unknown>>;
  export function create(options: readonly string[]): GPU;
}

declare module 'onnxruntime-web/webgpu' {
  interface OrtTensor {
    readonly data: Float32Array;
  }
  interface OrtSession {
    run(
      feeds: Readonly<Record<string, OrtTensor>>,
    ): Promise<Readonly<Record<string, OrtTensor>>>;
  }
  export const env: {
    wasm: { wasmPaths?: string; numThreads?: number };
  };
  export const Tensor: new (
    type: 'float32',
    data: Float32Array,
    dims: readonly number[],
  ) => OrtTensor;
  export const InferenceSession: {
    create(
      model: Uint8Array,
      options: Readonly<Record<string, unknown>>,
    ): Promise<OrtSession>;
  };
}

declare module '@litertjs/core' {
  interface LiteRtModel {
    run(input: Tensor): Promise<Tensor[]>;
  }
  export class Tensor {
    constructor(data: Float32Array, shape: readonly number[]);
    moveTo(accelerator: 'wasm' | 'webgpu'): Promise<Tensor>;
    toTypedArray(): Float32Array;
    delete(): void;
  }
  export function loadLiteRt(
    path: string,
    options?: { readonly threads?: boolean },
  ): Promise<unknown>;
  export function loadAndCompile(
    model: Uint8Array,
    options: Readonly<Record<string, unknown>>,
  ): Promise<LiteRtModel>;
}

declare module 'flatbuffers' {
  export type Offset = number;
  export class Builder {
    constructor(size: number);
    createString(text: string): Offset;
    startObject(fields: number): void;
    endObject(): Offset;
    addFieldInt8(field: number, value: number, otherwise: number): void;
    addFieldInt32(field: number, value: number, otherwise: number): void;
    addFieldOffset(field: number, value: Offset, otherwise: number): void;
    startVector(size: number, count: number, alignment: number): void;
    endVector(): Offset;
    addInt32(value: number): void;
    addOffset(offset: Offset): void;
    prep(size: number, more: number): void;
    offset(): Offset;
    finish(root: Offset, identifier: string): void;
    asUint8Array(): Uint8Array;
  }
}
