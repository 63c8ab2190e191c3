import { expect, test, vi } from 'vitest';
import type { RefusedBackend } from '../api.ts';
import type { Candidate, Probe } from './backend.ts';
import { chooseBackend, type Probes } from './choose.ts';

const found = (backend: Candidate['backend'], software = false): Probe => {
  const open = () => Promise.reject(new Error('not opened here'));
  const adapter = `${backend} adapter`;
  return () => Promise.resolve({ backend, adapter, software, open });
};
const missing: Probe = () => Promise.resolve(undefined);

const ALL: Probes = {
  webgpu: found('webgpu'),
  webgl: found('webgl'),
  wasm: found('wasm'),
};
const SOFTWARE: Probes = {
  webgpu: found('webgpu', true),
  webgl: found('webgl', true),
  wasm: found('wasm'),
};

async function pick(
  choice: Parameters<typeof chooseBackend>[0],
  probes: Probes,
  tried: readonly RefusedBackend[] = [],
) {
  const { candidate, refused } = await chooseBackend(choice, tried, probes);
  return [
    candidate?.backend,
    ...refused.map(({ backend, reason }) => `${backend} ${reason}`),
  ];
}

test('WebGPU on hardware comes first, and nothing else is probed', async () => {
  const webgl = vi.fn(ALL.webgl);
  expect(await pick('auto', { ...ALL, webgl })).toEqual(['webgpu']);
  expect(webgl).not.toHaveBeenCalled();
});

test('then WebGL, then wasm', async () => {
  const webgpu = missing;
  expect(await pick('auto', { ...ALL, webgpu })).toEqual([
    'webgl',
    'webgpu unavailable',
  ]);
  const webgl: Probe = () => Promise.reject(new Error('blocked'));
  expect(await pick('auto', { ...ALL, webgpu, webgl })).toEqual([
    'wasm',
    'webgpu unavailable',
    'webgl unavailable',
  ]);
});

test('GPUs in software stand behind wasm', async () => {
  expect(await pick('auto', SOFTWARE)).toEqual([
    'wasm',
    'webgpu software',
    'webgl software',
  ]);
});

test('when wasm is not there either, WebGL in software, then WebGPU', async () => {
  const probes = { ...SOFTWARE, wasm: missing };
  expect(await pick('auto', probes)).toEqual([
    'webgl',
    'webgpu software',
    'wasm unavailable',
  ]);
  const webgl = { backend: 'webgl', reason: 'wrong-answer' } as const;
  expect(await pick('auto', probes, [webgl])).toEqual([
    'webgpu',
    'webgl wrong-answer',
    'wasm unavailable',
  ]);
});

test('what failed in an earlier worker is not tried again', async () => {
  const webgpu = { backend: 'webgpu', reason: 'failed' } as const;
  expect(await pick('auto', ALL, [webgpu])).toEqual(['webgl', 'webgpu failed']);
  expect(await pick('webgpu', ALL, [webgpu])).toEqual([
    undefined,
    'webgpu failed',
  ]);
});

test('a named backend is taken even in software, and no other', async () => {
  expect(await pick('webgpu', SOFTWARE)).toEqual(['webgpu']);
  expect(await pick('webgl', { ...ALL, webgl: missing })).toEqual([
    undefined,
    'webgl unavailable',
  ]);
});
