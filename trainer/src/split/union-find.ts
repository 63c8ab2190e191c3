/** Puts numbers from 0 on into groups that only ever grow together. */
export class UnionFind {
  readonly #parents: Uint32Array;

  constructor(size: number) {
    this.#parents = Uint32Array.from({ length: size }, (_, i) => i);
  }

  /** The smallest number of the group. */
  find(i: number): number {
    let root = i;
    while (this.#parents[root] !== root) root = this.#parents[root]!;
    // The next search is short.
    for (let at = i; at !== root;) {
      const next = this.#parents[at]!;
      this.#parents[at] = root;
      at = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    this.#parents[Math.max(x, y)] = Math.min(x, y);
  }

  /** All groups with their numbers, both in rising order. */
  groups(): number[][] {
    const groups = new Map<number, number[]>();
    for (let i = 0; i < this.#parents.length; i++) {
      const root = this.find(i);
      const group = groups.get(root);
      if (group) group.push(i);
      else groups.set(root, [i]);
    }
    return [...groups.values()];
  }
}
