import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { testPattern } from '../../../src/core/pixels/test-pattern.ts';
import type { LabelledPhoto } from '../photos/photo-list.ts';
import { tempFolder } from '../testing/fixtures.ts';
import { extractFeatures } from './extract.ts';
import type { Extractor } from './trunk.ts';

/** The first byte of each picture, and how many pictures it was asked about. */
function counting(): Extractor & { asked: number } {
  return {
    asked: 0,
    async features(pictures) {
      this.asked += pictures.length;
      return Float32Array.from(pictures, ({ data }) => data[0]!);
    },
    dispose: () => undefined,
  };
}

async function workplace() {
  const folder = tempFolder();
  const photos: LabelledPhoto[] = [];
  for (let i = 0; i < 5; i++) {
    const file = path.join(folder, `${i}.png`);
    const { data, width, height } = testPattern(i, 32);
    const raw = { width, height, channels: 3 } as const;
    await sharp(data, { raw }).toFile(file);
    const about = {
      country: 'IT',
      source: '',
      split: 'train',
      licenceTier: '',
    };
    photos.push({ ...about, id: String(i), file, classId: 0, line: i + 2 });
  }
  writeFileSync(photos[2]!.file, 'no picture');
  const cache = path.join(folder, 'cache');
  mkdirSync(cache);
  const options = {
    ...{ folder: cache, name: 'train0', key: 'k', batch: 2, view: 0 },
    ...{ numbers: 1, signal: new AbortController().signal },
  };
  return { photos, options };
}

test('what cannot be read is named by every run, and computed once it can', async () => {
  const { photos, options } = await workplace();
  const extractor = counting();
  for (const asked of [4, 4]) {
    const { unreadable, cache } = await extractFeatures(
      ...([extractor, photos, options] as const),
    );
    expect(unreadable).toEqual([photos[2]!.file]);
    expect(cache.missing).toEqual([2]);
    expect(extractor.asked).toBe(asked);
  }
  const mended = [...photos];
  mended[2] = { ...photos[2]!, file: photos[3]!.file };
  const { unreadable, cache } = await extractFeatures(
    ...([extractor, mended, options] as const),
  );
  expect([unreadable, cache.missing, extractor.asked]).toEqual([[], [], 5]);
  const out = new Float32Array(2);
  cache.read(2, out, 0);
  cache.read(3, out, 1);
  expect(out[0]).toBe(out[1]);
});

test('two runs do not fill one cache', async () => {
  const { photos, options } = await workplace();
  const first = extractFeatures(counting(), photos, options);
  const second = extractFeatures(counting(), photos, options);
  await expect(second).rejects.toThrow('is in use by process');
  await first;
  await extractFeatures(counting(), photos, options);
});
