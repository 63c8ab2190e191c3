/** Hands out addresses of a memory that is made when all of them are known. */
export class Arena {
  /** Address 0 stands for "nothing". */
  #end = ALIGN;

  get bytes(): number {
    return this.#end;
  }

  /** An address for so many bytes; it is a multiple of a cache line. */
  take(bytes: number): number {
    const at = this.#end;
    this.#end = at + Math.ceil(bytes / ALIGN) * ALIGN;
    return at;
  }
}

const ALIGN = 64;
const PAGE = 65536;

/** Most that a module of 32-bit addresses can have, and pages enough for the bytes. */
export function makeMemory(bytes: number, shared = false): WebAssembly.Memory {
  const pages = Math.ceil(bytes / PAGE);
  return new WebAssembly.Memory({
    initial: pages,
    ...(shared && { maximum: pages, shared }),
  });
}
