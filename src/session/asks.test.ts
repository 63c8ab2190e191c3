import { beforeEach, expect, test } from 'vitest';
import { ProblemError } from '../core/problems/problem.ts';
import { answer, FakeClient, MODEL } from './fake-client.test-support.ts';
import { createSession, RESTARTS, type Session } from './session.ts';

let client: FakeClient;
let session: Session;

const settle = () => new Promise((resolve) => setTimeout(resolve));
const picture = (name: string) => new File(['x'], name);
const asked = () =>
  client.classifications.map(({ request }) => (request.photo as File).name);
const last = () => client.classifications.at(-1)!;

async function load(): Promise<void> {
  client.loads.at(-1)!.resolve(MODEL);
  await settle();
}

beforeEach(() => {
  client = new FakeClient();
  session = createSession({ client, modelUrl: 'm/', backend: 'wasm' });
  session.start();
});

test('questions wait for the model, then are answered one by one', async () => {
  const first = session.ask({ photo: picture('a') });
  const second = session.ask({ photo: picture('b') });
  expect(asked()).toEqual([]);
  await load();
  expect(asked()).toEqual(['a']);
  last().resolve(answer(3));
  expect((await first).card).toBe(MODEL.card);
  await settle();
  expect(asked()).toEqual(['a', 'b']);
  last().resolve(answer(4));
  expect((await second).views[0]!.logits.indexOf(9)).toBe(4);
});

test('the photo on the screen goes before, and what it interrupts begins again', async () => {
  await load();
  const one = session.ask({ photo: picture('a') });
  session.openPhoto(picture('screen'));
  expect(asked()).toEqual(['a', 'screen']);
  // The worker ends the older task for the newer one.
  client.classifications[0]!.reject(new DOMException('', 'AbortError'));
  await settle();
  expect(asked()).toEqual(['a', 'screen']);
  last().resolve(answer(1));
  await settle();
  expect(asked()).toEqual(['a', 'screen', 'a']);
  last().resolve(answer(2));
  expect((await one).views).toHaveLength(1);
});

test('a lost worker costs a question nothing but time', async () => {
  await load();
  const one = session.ask({ photo: picture('a') });
  last().reject(new ProblemError('gpu-lost'));
  await settle();
  expect(client.restarts).toBe(1);
  await load();
  expect(asked()).toEqual(['a', 'a']);
  last().resolve(answer(2));
  await one;
});

test('a loss that the client tells of counts once', async () => {
  await load();
  void session.ask({ photo: picture('a') });
  client.lose({ code: 'worker-crashed' });
  last().reject(new ProblemError('worker-crashed'));
  await settle();
  expect(client.restarts).toBe(1);
});

test('when the model fails for good, questions end with its problem', async () => {
  await load();
  const end = expect(
    session.ask({ photo: picture('a') }),
  ).rejects.toMatchObject({ problem: { code: 'gpu-lost' } });
  for (let i = 0; i <= RESTARTS; i++) {
    last().reject(new ProblemError('gpu-lost'));
    await settle();
    if (i < RESTARTS) await load();
  }
  await end;
});

test('a bad file ends its own question only', async () => {
  await load();
  const bad = session.ask({ photo: picture('bad') });
  const good = session.ask({ photo: picture('good') });
  last().reject(new ProblemError('not-a-picture'));
  await expect(bad).rejects.toMatchObject({
    problem: { code: 'not-a-picture' },
  });
  await settle();
  last().resolve(answer(2));
  await good;
  expect(client.restarts).toBe(0);
});

test('a cancelled question is never asked, or ends at once', async () => {
  const stop = new AbortController();
  const { signal } = stop;
  const waiting = session.ask({ photo: picture('a') }, { signal });
  stop.abort();
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  await load();
  expect(asked()).toEqual([]);
  const under = new AbortController();
  const running = session.ask(
    { photo: picture('b') },
    { signal: under.signal },
  );
  const next = session.ask({ photo: picture('c') });
  under.abort();
  await expect(running).rejects.toMatchObject({ name: 'AbortError' });
  await settle();
  expect(asked()).toEqual(['b', 'c']);
  last().resolve(answer(2));
  await next;
});
