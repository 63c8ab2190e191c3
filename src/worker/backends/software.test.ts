import { expect, test } from 'vitest';
import { isSoftwareName } from './software.ts';

test.each([
  'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
  'llvmpipe (LLVM 15.0.6, 256 bits)',
  'Microsoft Basic Render Driver',
  'Apple Software Renderer',
  'google swiftshader',
])('%s is software', (name) => {
  expect(isSoftwareName(name)).toBe(true);
});

test.each([
  'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 (0x00002544) Direct3D11 vs_5_0 ps_5_0, D3D11)',
  'Apple M1, or similar',
  'Adreno (TM) 650',
  'intel gen-12lp',
  'Mali-G78',
])('%s is hardware', (name) => {
  expect(isSoftwareName(name)).toBe(false);
});
