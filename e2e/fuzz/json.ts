import fc from 'fast-check';

/** Values that readers of JSON trip over. */
const trouble = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    ...[null, '', [], {}, -1, 0.5, 1e9, 2 ** 53, 1e300, -1e300],
    ...['__proto__', 'constructor', '\u0000', '\u202E', '../../x'],
    ...[[1e9], [[[]]], { __proto__: null, length: 1e9 }],
  ),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.bigInt({ min: 0n, max: 10n ** 30n }).map(Number),
);

/**
 * A value of JSON with something else in one to three places: replaced, removed, or added.
 *
 * @param whole plain data that a reader accepts.
 */
export function damagedJson(whole: unknown): fc.Arbitrary<unknown> {
  const change = fc.record({
    // Which way to go at each branch, from the root.
    turns: fc.array(fc.nat(), { minLength: 1, maxLength: 7 }),
    how: fc.constantFrom('replace', 'remove', 'add' as const),
    value: trouble,
  });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const copy = structuredClone(whole);
    for (const one of changes) hurt(copy, one);
    return copy;
  });
}

interface Change {
  readonly turns: readonly number[];
  readonly how: string;
  readonly value: unknown;
}

function hurt(root: unknown, { turns, how, value }: Change): void {
  let at = root;
  for (const [depth, turn] of turns.entries()) {
    if (typeof at !== 'object' || at === null) return;
    const owner = at as Record<string, unknown>;
    const keys = Object.keys(owner);
    const key = keys[turn % Math.max(1, keys.length)];
    if (key === undefined) return;
    const below = owner[key];
    const isLast = depth === turns.length - 1;
    if (isLast || typeof below !== 'object' || below === null) {
      if (how === 'remove') delete owner[key];
      else owner[how === 'add' ? `${key}2` : key] = value;
      return;
    }
    at = below;
  }
}

/** Text that broke on its way: cut off, or with other characters in it. */
export function damagedText(whole: string): fc.Arbitrary<string> {
  const place = fc.nat({ max: whole.length });
  return fc.oneof(
    place.map((end) => whole.slice(0, end)),
    fc
      .tuple(place, place, fc.string({ unit: 'binary', maxLength: 20 }))
      .map(([a, b, put]) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        return (
          whole.slice(0, from) + put + whole.slice(Math.min(to, from + 20))
        );
      }),
  );
}
