/**
 * Works on several items at a time and gives the results in the order of the items.
 *
 * @param atOnce how many are under way together.
 */
export async function* mapOrdered<T, R>(
  items: AsyncIterable<T>,
  atOnce: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const underway: Promise<R>[] = [];
  try {
    for await (const item of items) {
      underway.push(work(item));
      if (underway.length >= atOnce) yield await underway.shift()!;
    }
    while (underway.length > 0) yield await underway.shift()!;
  } finally {
    // What fails after the first failure has nobody to tell.
    for (const one of underway) one.catch(() => undefined);
  }
}
