import { fillUp } from '../tensors.ts';
import type { Arena } from './arena.ts';

/** Small things that lie beside the kernels: factors, offsets, structs. */
export class Constants {
  readonly #arena: Arena;
  readonly #write: ((memory: ArrayBufferLike) => void)[] = [];

  constructor(arena: Arena) {
    this.#arena = arena;
  }

  /** Numbers of f32, filled up with zeros to whole panels. */
  numbers(data: Float32Array): number {
    const at = this.#arena.take(fillUp(data.length) * 4);
    this.#write.push((memory) => new Float32Array(memory).set(data, at / 4));
    return at;
  }

  /** Words of 32 bits, such as a struct's. */
  words(data: readonly number[]): number {
    const at = this.#arena.take(data.length * 4);
    this.#write.push((memory) => new Uint32Array(memory).set(data, at / 4));
    return at;
  }

  /** Room whose contents do not matter. */
  room(numbers: number): number {
    return this.#arena.take(fillUp(numbers) * 4);
  }

  writeTo({ buffer }: WebAssembly.Memory): void {
    this.#write.forEach((write) => write(buffer));
  }
}
