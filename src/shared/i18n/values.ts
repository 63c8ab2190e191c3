/**
 * The argument names in an ICU message, as a type: `'{n, plural, one {# x} other {# y}} of {z}'`
 * gives `'n' | 'z'`. The text inside a plural always has a space or a #, which no name has.
 */
export type ArgumentsOf<Message extends string> =
  Message extends `${string}{${infer Inside}}${infer Rest}`
    ? NameIn<Inside> | ArgumentsOf<Rest>
    : never;

/** What stands inside a plural or select is looked through, too. */
type NameIn<Inside extends string> =
  Inside extends `${infer Before}{${infer Deeper}`
    ? First<Before> | NameIn<Deeper>
    : First<Inside>;

type First<Inside extends string> = Inside extends `${infer Name},${string}`
  ? OneWord<Name>
  : OneWord<Inside>;

type OneWord<Name extends string> = Name extends
  '' | `${string} ${string}` | `${string}#${string}`
  ? never
  : Name;
