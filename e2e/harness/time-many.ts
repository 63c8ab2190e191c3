import { createMany } from '../../src/session/many/many.ts';
import type { Asks } from '../../src/session/asks.ts';
import type { ClassifierClient } from '../../src/session/client.ts';
import type { LoadedModel } from '../../src/worker/api.ts';
import type { Size } from '../../src/core/geometry/views.ts';
import { drawJpeg } from './time-photos.ts';

export interface ManyTimes {
  readonly milliseconds: number;
  readonly answered: number;
}

/**
 * Sends photos through the page's own queue.
 *
 * @param ahead whether the worker hears which photo comes next.
 */
export async function timeMany(
  client: ClassifierClient,
  { card, head }: LoadedModel,
  { size, photos, ahead }: { size: Size; photos: number; ahead: boolean },
): Promise<ManyTimes> {
  const blob = await drawJpeg(size);
  const ask: Asks['ask'] = async ({ next, ...request }, options) => {
    const whole = ahead && next ? { ...request, next } : request;
    return { ...(await client.classify(whole, options)), card, head };
  };
  const many = createMany({
    ask,
    readPlace: () => Promise.resolve(null),
    countryNamed: () => undefined,
  });
  const files = Array.from({ length: photos }, (_, i) => {
    const file = new File([blob], `${i}.jpg`, { type: blob.type });
    return { file, path: file.name };
  });
  const done = new Promise<void>((resolve) =>
    many.store.subscribe(({ phase }) => {
      if (phase === 'done') resolve();
    }),
  );
  const start = performance.now();
  many.add(files);
  await done;
  const milliseconds = performance.now() - start;
  const answered = many.store
    .getState()
    .entries.filter(({ state }) => state.phase === 'answered').length;
  many.clear();
  return { milliseconds, answered };
}
