import { expect, test } from 'vitest';
import type { LoadedModel } from '../../session/state.ts';
import { backendLine } from './backend-line.ts';

const on = (backend: LoadedModel['backend'], adapter?: string) =>
  ({ backend, ...(adapter && { adapter }) }) as LoadedModel;

test('names the GPU where it has a name', () => {
  expect(backendLine(on('webgpu', 'nvidia ampere'), 'auto')).toBe(
    'Runs on your GPU (WebGPU, nvidia ampere)',
  );
  expect(backendLine(on('webgl'), 'auto')).toBe('Runs on your GPU (WebGL)');
});

test('does not call software a GPU', () => {
  expect(backendLine(on('webgpu', 'google swiftshader'), 'webgpu')).toMatch(
    /imitated by software/,
  );
});

test('says what the processor costs, and whether it was chosen', () => {
  expect(backendLine(on('wasm'), 'auto')).toMatch(/^No GPU .+ slower$/);
  expect(backendLine(on('wasm'), 'wasm')).toMatch(/as chosen/);
  expect(backendLine(on('cpu'), 'auto')).toBe('Runs on cpu');
});
