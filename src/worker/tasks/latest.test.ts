import { expect, test } from 'vitest';
import { Latest } from './latest.ts';

/** Work that notes when it begins and ends and ends when told. */
function tracked(name: string, log: string[]) {
  let finish!: () => void;
  const done = new Promise<void>((resolve) => (finish = resolve));
  const work = async (signal: AbortSignal) => {
    log.push(`${name} begins`);
    await done;
    log.push(`${name} ends`);
    signal.throwIfAborted();
    return name;
  };
  return { work, finish };
}

test('a new task cancels the old one and begins when that has ended', async () => {
  const queue = new Latest();
  const log: string[] = [];
  const a = tracked('a', log);
  const b = tracked('b', log);
  const first = queue.run(1, a.work);
  await Promise.resolve();
  const second = queue.run(2, b.work);
  b.finish();
  await new Promise((resolve) => setImmediate(resolve));
  expect(log).toEqual(['a begins']);
  a.finish();
  await expect(first).rejects.toMatchObject({ name: 'AbortError' });
  expect(await second).toBe('b');
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('tasks that wait are passed over when a newer one comes', async () => {
  const queue = new Latest();
  const log: string[] = [];
  const a = tracked('a', log);
  const answers = [
    queue.run(1, a.work),
    queue.run(2, tracked('b', log).work),
    queue.run(3, async () => 'c'),
  ];
  a.finish();
  const settled = await Promise.allSettled(answers);
  expect(settled.map(({ status }) => status)).toEqual([
    'rejected',
    'rejected',
    'fulfilled',
  ]);
  expect(log).not.toContain('b begins');
});

test('cancel ends one task, running or waiting; others and strangers are left alone', async () => {
  const queue = new Latest();
  const answer = queue.run(1, async (signal) => {
    queue.cancel(99);
    expect(signal.aborted).toBe(false);
    queue.cancel(1);
    signal.throwIfAborted();
  });
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  queue.cancel(1);
  expect(await queue.run(2, async () => 'fine')).toBe('fine');
});

test('a task that fails does not stop the next', async () => {
  const queue = new Latest();
  const bad = queue.run(1, () => Promise.reject(new Error('no')));
  await expect(bad).rejects.toThrow('no');
  expect(await queue.run(2, async () => 'fine')).toBe('fine');
});
