import { expect, test } from 'vitest';
import type { ConvSpec } from './conv-spec.ts';
import { workgroupBytes } from './conv-tiled.ts';
import {
  firstTile,
  type GpuTraits,
  makeKernel,
  tilesFor,
  tilesToTry,
} from './tiles.ts';

const SPEC: ConvSpec = {
  ...{ inHeight: 14, inWidth: 14, inQuads: 64 },
  ...{ outHeight: 14, outWidth: 14, outQuads: 64 },
  ...{ size: 3, stride: 1, pad: 1, weights: 'i8', input: 'f32' },
  ...{ relu: true, output: 'f32' },
};
const GPU: GpuTraits = {
  ...{ software: false, subgroups: true, num: 'f32' },
  ...{ workgroupStorage: 16384, workgroupInvocations: 256 },
};
const SMALL = { ...GPU, workgroupStorage: 6000, workgroupInvocations: 64 };

test.each([GPU, SMALL])('tiles keep within the limits of a device', (gpu) => {
  const tiles = tilesFor(SPEC, gpu);
  expect(tiles.length).toBeGreaterThan(2);
  for (const tile of tiles) {
    const { code } = makeKernel(SPEC, tile)!;
    const size = Number(/@workgroup_size\((\d+)\)/.exec(code)?.[1]);
    expect(size).toBeLessThanOrEqual(gpu.workgroupInvocations);
    if (tile.kind === 'tiled') {
      expect(workgroupBytes(tile)).toBeLessThanOrEqual(gpu.workgroupStorage);
    }
  }
});

test('a few tiles are tried, the first one is where to begin', () => {
  const tiles = tilesToTry(SPEC, GPU, 5);
  expect(tiles.length).toBeLessThanOrEqual(8);
  expect(firstTile(SPEC, GPU, 5)).toEqual(tiles[0]);
});

test('small layers are cut into parts, large ones are not', () => {
  const large = {
    ...SPEC,
    inHeight: 112,
    inWidth: 112,
    outHeight: 112,
    outWidth: 112,
  };
  expect(firstTile(SPEC, GPU, 1)).toMatchObject({ kind: 'tiled' });
  expect((firstTile(SPEC, GPU, 1) as { split: number }).split).toBeGreaterThan(
    1,
  );
  expect(firstTile(large, GPU, 5)).toMatchObject({ split: 1 });
});

test('software and odd channels get tiles without workgroup memory', () => {
  const odd = { ...SPEC, inQuads: 3, outQuads: 5 };
  const software = { ...GPU, software: true };
  expect(firstTile(odd, software, 5)).toMatchObject({
    kind: 'direct',
    share: false,
  });
  expect(firstTile(SPEC, software, 5)).toMatchObject({
    kind: 'direct',
    share: true,
  });
});
