import { expect, test } from 'vitest';
import type { Backend } from '../choices.ts';
import type { Hardware } from '../hardware/order.ts';
import { type Hands, setUp } from './set-up.ts';
import type { Verdict } from './verify.ts';

const works = (name: Backend, software = false): Verdict =>
  ({
    ok: true,
    report: {
      backend: {
        name,
        label: `${name} here`,
        software,
        ...(name === 'cuda' && { libtensorflow: { from: 'wheel' } }),
      },
      gradients: { difference: 1e-6 },
    },
  }) as unknown as Verdict;

const RTX: Hardware = {
  gpus: [{ vendor: 'NVIDIA', name: 'RTX' }],
  cuda: { roads: ['prebuilt', 'wheel'], reason: 'RTX' },
  order: ['cuda', 'webgpu', 'tensorflow', 'wasm'],
};
const BARE: Hardware = {
  gpus: [],
  cuda: { roads: [], reason: 'there is no NVIDIA GPU' },
  order: ['tensorflow', 'wasm'],
};

/** A machine on which things work once they are installed, but for what `broken` names. */
function fakes(broken: readonly string[] = [], ready: readonly string[] = []) {
  const done: string[] = [];
  const there = new Set<string>(ready);
  const act = async (deed: string, name: string) => {
    done.push(deed);
    if (broken.includes(deed)) return `${deed} failed`;
    there.add(name);
    return undefined;
  };
  const hands: Hands = {
    packages: async (name) => {
      done.push(`packages ${name}`);
      if (broken.includes(`packages ${name}`)) return 'no connection';
      if (name === 'webgpu') there.add(name);
      return undefined;
    },
    cuda: (road) => act(`cuda ${road}`, 'cuda'),
    tensorflow: () => act('tensorflow', 'tensorflow'),
    verify: async (name) =>
      (there.has(name) || name === 'wasm') && !broken.includes(name)
        ? works(name, broken.includes('gpu') && name === 'webgpu')
        : { ok: false, reason: `${name} does not load` },
    record: (name, record) =>
      done.push(record.works ? `auto takes ${name}` : `auto leaves ${name}`),
  };
  return { hands, done };
}

const quiet = { force: false, log: () => undefined };

test('on an NVIDIA GPU, CUDA is installed, tried and remembered', async () => {
  const { hands, done } = fakes();
  const result = await setUp(RTX, hands, quiet);
  expect(result).toEqual({ backend: 'cuda', label: 'cuda here', failed: {} });
  expect(done).toEqual(['packages cuda', 'cuda prebuilt', 'auto takes cuda']);
});

test('a second time nothing is installed', async () => {
  const { hands, done } = fakes([], ['cuda']);
  const result = await setUp(RTX, hands, quiet);
  expect(result.backend).toBe('cuda');
  expect(done).toEqual(['auto takes cuda']);
});

test('the wheel follows where the prebuilt library does not download', async () => {
  const { hands, done } = fakes(['cuda prebuilt']);
  await setUp(RTX, hands, quiet);
  expect(done).toEqual([
    ...['packages cuda', 'cuda prebuilt', 'cuda wheel', 'auto takes cuda'],
  ]);
});

test('what does not work is left, and the next best taken', async () => {
  const { hands, done } = fakes(['cuda']);
  const lines: string[] = [];
  const log = (line: string) => lines.push(line);
  const result = await setUp(RTX, hands, { force: false, log });
  expect(result.backend).toBe('webgpu');
  expect(result.failed.cuda).toBe('cuda does not load');
  expect(done.slice(-3)).toEqual([
    ...['auto leaves cuda', 'packages webgpu', 'auto takes webgpu'],
  ]);
  expect(lines).toContain('It is not to be: cuda does not load.');
});

test('a program in place of a GPU is never chosen by itself', async () => {
  const { hands, done } = fakes(['cuda', 'gpu'], ['tensorflow']);
  const result = await setUp(RTX, hands, quiet);
  expect(result.backend).toBe('tensorflow');
  expect(done).toContain('auto leaves webgpu');
  expect(done).not.toContain('auto takes webgpu');
});

test('without a GPU nothing for GPUs is downloaded', async () => {
  const { hands, done } = fakes();
  expect((await setUp(BARE, hands, quiet)).backend).toBe('tensorflow');
  expect(done).toEqual(['tensorflow']);
  const cuda = await setUp(BARE, hands, { ...quiet, only: 'cuda' });
  expect(cuda).toEqual({ failed: { cuda: 'there is no NVIDIA GPU' } });
  expect(done).toEqual(['tensorflow', 'auto leaves cuda']);
});

test('--force installs what the hardware does not ask for', async () => {
  const { hands, done } = fakes();
  await setUp(BARE, hands, { ...quiet, only: 'webgpu', force: true });
  expect(done).toEqual(['packages webgpu', 'auto takes webgpu']);
});

test('where TensorFlow cannot be had, wasm computes', async () => {
  const { hands } = fakes(['tensorflow']);
  expect(await setUp(BARE, hands, quiet)).toEqual({
    backend: 'wasm',
    label: 'wasm here',
    failed: { tensorflow: 'tensorflow failed' },
  });
});

test('without a connection the sentence says so', async () => {
  const { hands } = fakes(['packages webgpu']);
  const options = { ...quiet, only: 'webgpu', force: true } as const;
  const { backend, failed } = await setUp(BARE, hands, options);
  expect(backend).toBeUndefined();
  expect(failed.webgpu).toBe('no connection');
});
