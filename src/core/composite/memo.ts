/** Remembers the last call: the same arguments give the same object without work. */
export function memoLast<Args extends readonly unknown[], Value>(
  compute: (...args: Args) => Value,
): (...args: Args) => Value {
  let last: { readonly args: Args; readonly value: Value } | undefined;
  return (...args) => {
    if (!last || !args.every((arg, i) => Object.is(arg, last!.args[i])))
      last = { args, value: compute(...args) };
    return last.value;
  };
}
