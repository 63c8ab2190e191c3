import type { Page } from '@playwright/test';
import { mulberry32 } from '../../src/core/random/mulberry32.ts';
import { oneOf, type NastyFile } from '../fuzz/nasty-file.ts';
import { LARGE_SEED, SEEDS } from '../fuzz/seeds.ts';
import { Target } from '../fuzz/target.ts';
import {
  answering,
  countObjectUrls,
  readGauges,
  type Gauges,
} from './gauges.ts';

/** Milliseconds that one photo may take on a busy machine. */
const BUDGET = 120_000;

export interface SoakOptions {
  readonly count: number;
  readonly seed: number;
  /** Gauges are read after so many photos. */
  readonly every: number;
  readonly onGauges?: (done: number, gauges: Gauges) => void;
}

export interface SoakResult {
  readonly readings: readonly Gauges[];
  readonly answered: number;
  readonly cancelled: number;
  readonly losses: number;
}

/** Photo after photo, some cancelled, some replaced, with losses of the worker in between. */
export async function soak(
  page: Page,
  { count, seed, every, onGauges }: SoakOptions,
): Promise<SoakResult> {
  const random = mulberry32(seed);
  await countObjectUrls(page);
  const target = new Target(page);
  await target.open();
  const readings: Gauges[] = [];
  let [answered, cancelled, losses] = [0, 0, 0];
  for (let done = 1; done <= count; done++) {
    const file = photo(random, done);
    const chance = random();
    const moment = random() * 400;
    if (chance < 0.2) {
      await target.app.input.pick(file);
      await page.waitForTimeout(moment);
      // Half of them are cancelled, half make way for the next photo.
      if (chance < 0.1) await page.keyboard.press('Escape');
      cancelled += 1;
    } else {
      const given = target.give(file, BUDGET);
      if (chance < 0.24) {
        await page.waitForTimeout(moment);
        await lose(page);
        losses += 1;
      }
      const outcome = await given;
      if (outcome.kind !== 'answer')
        throw new Error(`photo ${done}, ${file.name}: ${outcome.text}`);
      answered += 1;
    }
    if (done % every === 0 || done === count) {
      const worse = await target.stillWorks();
      if (worse) throw new Error(`after photo ${done}: ${worse}`);
      readings.push(await readGauges(page));
      onGauges?.(done, readings.at(-1)!);
    }
  }
  return { readings, answered, cancelled, losses };
}

/** A whole photo, or a small picture of any kind that the page opens. */
function photo(random: () => number, number: number): NastyFile {
  const seed = oneOf(random, SEEDS);
  const { ending, buffer } = random() < 0.5 ? LARGE_SEED : seed;
  const mimeType = `image/${ending.slice(1)}`;
  return { kind: 'soak', name: `${number}${ending}`, mimeType, buffer };
}

/** The worker dies, and with it the backend and all its memory. */
async function lose(page: Page): Promise<void> {
  const fresh = page.waitForEvent('worker', { timeout: BUDGET });
  await answering(page).evaluate(() => {
    setTimeout(() => {
      throw new Error('lost by the soak');
    });
  });
  await fresh;
}
