import { expect, test } from 'vitest';
import { userLocale } from '../../shared/i18n/locale.ts';
import type { PhotoState } from '../../session/state.ts';
import { announceModel, announcePhoto } from './announcements.ts';

test('says steps, not every megabyte', () => {
  const downloading = { phase: 'downloading', totalBytes: 43 } as const;
  expect(announceModel({ ...downloading, loadedBytes: 1 })).toBe(
    announceModel({ ...downloading, loadedBytes: 2 }),
  );
});

test('reads out the answer', () => {
  const logits = new Float32Array(61);
  logits[7] = 6;
  logits[10] = 4;
  const photo = {
    phase: 'answered',
    reading: {
      temperature: 1,
      fusion: 'average',
      views: [{ view: 'centre', logits }],
    },
  } as unknown as PhotoState;
  const names = new Intl.DisplayNames(userLocale(), { type: 'region' });
  const sentence = announcePhoto(photo);
  expect(sentence).toContain(`is ${names.of('JP')}, 78.`);
  expect(sentence).toContain(`Second is ${names.of('CN')}, 10.`);
});
