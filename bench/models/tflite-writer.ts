import { Builder, type Offset } from 'flatbuffers';

// Numbers of https://github.com/tensorflow/tensorflow/blob/master/tensorflow/compiler/mlir/lite/schema/schema.fbs
const OP = {
  add: 0,
  conv: 3,
  dense: 9,
  maxPool: 17,
  mul: 18,
  relu: 19,
  pad: 34,
  mean: 40,
} as const;
export const OPTIONS = {
  conv: 1,
  pool: 5,
  dense: 8,
  add: 11,
  mul: 21,
  pad: 22,
  reduce: 27,
};
const FLOAT32 = 0;
export const INT32 = 2;
export const VALID = 1;
export const SAME = 0;

type OpName = keyof typeof OP;
export type Shape = readonly number[];

type Field = readonly ['i8' | 'i32', number];

/** Builds the tables of a .tflite file; fields are numbered as in the schema. */
export class TfliteWriter {
  readonly #builder = new Builder(1 << 20);
  readonly #tensors: Offset[] = [];
  readonly #operators: Offset[] = [];
  readonly #buffers: Offset[] = [];
  readonly #codes: OpName[] = [];

  constructor() {
    // Buffer 0 is empty, by convention.
    this.#buffer();
  }

  tensor(
    name: string,
    shape: Shape,
    buffer = 0,
    type: number = FLOAT32,
  ): number {
    const b = this.#builder;
    const dims = this.#ints(shape);
    const label = b.createString(name);
    b.startObject(4);
    b.addFieldOffset(0, dims, 0);
    b.addFieldInt8(1, type, 0);
    b.addFieldInt32(2, buffer, 0);
    b.addFieldOffset(3, label, 0);
    return this.#tensors.push(b.endObject()) - 1;
  }

  constant(
    name: string,
    shape: Shape,
    data: Float32Array | Int32Array,
    type: number = FLOAT32,
  ): number {
    return this.tensor(name, shape, this.#buffer(data), type);
  }

  operator(
    op: OpName,
    inputs: readonly number[],
    output: number,
    optionsType: number,
    options: readonly Field[],
  ): void {
    const b = this.#builder;
    if (!this.#codes.includes(op)) this.#codes.push(op);
    const from = this.#ints(inputs);
    const to = this.#ints([output]);
    b.startObject(options.length);
    options.forEach(([kind, value], i) =>
      kind === 'i8'
        ? b.addFieldInt8(i, value, -1)
        : b.addFieldInt32(i, value, -1),
    );
    const table = b.endObject();
    b.startObject(5);
    b.addFieldInt32(0, this.#codes.indexOf(op), 0);
    b.addFieldOffset(1, from, 0);
    b.addFieldOffset(2, to, 0);
    b.addFieldInt8(3, optionsType, 0);
    b.addFieldOffset(4, table, 0);
    this.#operators.push(b.endObject());
  }

  finish(input: number, output: number): Uint8Array<ArrayBuffer> {
    const b = this.#builder;
    const codes = this.#codes.map((op) => {
      b.startObject(4);
      b.addFieldInt8(0, OP[op], -1);
      b.addFieldInt32(2, 1, 0);
      b.addFieldInt32(3, OP[op], -1);
      return b.endObject();
    });
    const tensors = this.#offsets(this.#tensors);
    const inputs = this.#ints([input]);
    const outputs = this.#ints([output]);
    const operators = this.#offsets(this.#operators);
    b.startObject(5);
    b.addFieldOffset(0, tensors, 0);
    b.addFieldOffset(1, inputs, 0);
    b.addFieldOffset(2, outputs, 0);
    b.addFieldOffset(3, operators, 0);
    const graph = this.#offsets([b.endObject()]);
    const codeList = this.#offsets(codes);
    const buffers = this.#offsets(this.#buffers);
    b.startObject(8);
    b.addFieldInt32(0, 3, 0);
    b.addFieldOffset(1, codeList, 0);
    b.addFieldOffset(2, graph, 0);
    b.addFieldOffset(4, buffers, 0);
    b.finish(b.endObject(), 'TFL3');
    return new Uint8Array(b.asUint8Array());
  }

  #buffer(data?: Float32Array | Int32Array): number {
    const b = this.#builder;
    let bytes: Offset | undefined;
    if (data) {
      const raw = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
      b.startVector(1, raw.length, 16);
      const at = b.offset() + raw.length;
      // One copy instead of a call for each byte.
      b.prep(1, raw.length);
      const space = (b as unknown as { space: number }).space - raw.length;
      const bb = (b as unknown as { bb: { bytes(): Uint8Array } }).bb;
      bb.bytes().set(raw, space);
      (b as unknown as { space: number }).space = space;
      if (b.offset() !== at) throw new Error('the builder moved');
      bytes = b.endVector();
    }
    b.startObject(1);
    if (bytes !== undefined) b.addFieldOffset(0, bytes, 0);
    return this.#buffers.push(b.endObject()) - 1;
  }

  #ints(numbers: readonly number[]): Offset {
    const b = this.#builder;
    b.startVector(4, numbers.length, 4);
    for (const n of [...numbers].reverse()) b.addInt32(n);
    return b.endVector();
  }

  #offsets(list: readonly Offset[]): Offset {
    const b = this.#builder;
    b.startVector(4, list.length, 4);
    for (const one of [...list].reverse()) b.addOffset(one);
    return b.endVector();
  }
}
