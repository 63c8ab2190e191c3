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

/** An answer: Japan first, China second. */
function answered(card?: object): PhotoState {
  const logits = new Float32Array(61);
  logits[7] = 6;
  logits[10] = 4;
  return {
    phase: 'answered',
    reading: {
      temperature: 1,
      fusion: 'average',
      views: [{ view: 'centre', logits }],
      card,
    },
  } as unknown as PhotoState;
}

const names = new Intl.DisplayNames(userLocale(), { type: 'region' });

test('reads out the answer', () => {
  const sentence = announcePhoto(answered());
  expect(sentence).toContain(`is ${names.of('JP')}, 78.`);
  expect(sentence).toContain(`Second is ${names.of('CN')}, 10.`);
});

test('says first when it is not sure', () => {
  const card = (threshold: number) => ({ notSure: { threshold } });
  expect(announcePhoto(answered(card(0.9)))).toMatch(
    new RegExp(`^Not sure\\. ${names.of('JP')} comes closest`),
  );
  expect(announcePhoto(answered(card(0.5)))).not.toMatch(/Not sure/);
});
