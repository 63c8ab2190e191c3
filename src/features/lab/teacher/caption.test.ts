import { expect, test } from 'vitest';
import { classOf } from '../../../core/classes/classes.ts';
import {
  CARD,
  MODEL,
  answer,
} from '../../../session/fake-client.test-support.ts';
import type { Picture } from '../state/work.ts';
import { captionOf } from './caption.ts';
import { fileName } from '../file-name.ts';

const image = { width: 1, height: 1, data: new Uint8Array(3) };
const picture = (name: string, author?: string): Picture => ({
  name,
  image,
  file: null,
  credit: author
    ? { author, source: '', licence: 'CC BY 2.0', licenceUrl: '' }
    : null,
});

test('says the answer, whose the pictures are and which network spoke', () => {
  const probabilities = new Float64Array(61);
  probabilities[classOf('IT')!] = 0.6137;
  probabilities[classOf('KR')!] = 0.1868;
  probabilities[classOf('JP')!] = 0.0686;
  const card = { ...CARD, name: 'starter', version: '7' };
  const lines = captionOf(
    { a: picture('Colosseum', 'Anna'), b: picture('mine.jpg') },
    { probabilities, answer: { ...answer(1), card, head: MODEL.head } },
  );
  expect(lines).toEqual([
    expect.stringMatching(/^Italy 61.4%, (South )?Korea.* 18.7%, Japan 6.9%$/),
    'A: Colosseum (Anna, CC BY 2.0)',
    'B: mine.jpg',
    expect.stringContaining('Network starter, version 7'),
  ]);
});

test('files get names that every system takes', () => {
  expect(fileName('Which half wins?', 'json')).toBe('which-half-wins.json');
  expect(fileName('¿Qué? / Где…', 'png')).toBe('qué-где.png');
  expect(fileName('../..', 'png')).toBe('which-country.png');
});
