/**
 * Gives the built page broken and nasty files, one after the other: `npm run fuzz`, see `--help`.
 * Ends with 1 when a file got neither an answer nor a useful sentence, when the page threw or asked
 * for anything, when a good photo no longer works, or when memory grows and grows.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { launch } from '../support/launch.ts';
import { memoryOf, type Memory } from '../support/processes.ts';
import { serveDist } from '../support/serve-dist.ts';
import { feedJson } from './feed-json.ts';
import { generate } from './generate.ts';
import type { NastyFile } from './nasty-file.ts';
import { Target } from './target.ts';
import { Tally } from './tally.ts';

/** A good photo has its turn, and memory is looked at, after so many files. */
const EVERY = 50;

/** What the page may keep of the last photos beyond what it began with. */
const MAX_GROWTH = 64 * 2 ** 20;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '1200' },
    only: { type: 'string', default: '' },
    json: { type: 'string', default: '150' },
    budget: { type: 'string', default: '120' },
    keep: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(`npm run fuzz -- [--seed 1] [--count 1200] [--only TEXT] [--json 150] [--budget 120] [--keep FOLDER]

  --only    the kinds or names that contain this text
  --json    so many damaged lessons and damaged cards follow the pictures
  --budget  seconds that a file may take
  --keep    writes the files that found a fault into a folder`);
} else {
  process.exitCode = await main();
}

async function main(): Promise<number> {
  const seed = Number(values.seed);
  const files = generate(seed, Number(values.count), true).filter(
    ({ kind, name }) => `${kind} ${name}`.includes(values.only),
  );
  console.log(`${files.length} files of seed ${seed}`);
  const server = await serveDist();
  const browser = await launch();
  try {
    return await feed(files, browser, server.url);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function feed(files: NastyFile[], browser: Browser, baseURL: string) {
  const tally = new Tally();
  let target = await open(browser, baseURL);
  const start = await memoryOf(target.page);
  const memories: Memory[] = [];
  for (const [number, file] of files.entries()) {
    const before = performance.now();
    const outcome = await target.give(file, Number(values.budget) * 1000);
    tally.add(file, outcome, performance.now() - before);
    if (outcome.kind === 'fault') keep(file, number);
    const last = number === files.length - 1;
    if (outcome.kind !== 'fault' && (number + 1) % EVERY && !last) continue;
    const worse = await target.stillWorks();
    if (worse) {
      tally.fault(
        `after file ${number} (${file.kind}, ${file.name}): ${worse}`,
      );
      keep(file, number);
      await target.page.context().close();
      target = await open(browser, baseURL);
    } else {
      memories.push(await memoryOf(target.page));
      console.log(`${number + 1} files, ${inWords(memories.at(-1)!)}`);
    }
  }
  await feedJson(target, tally, Number(values.seed), Number(values.json));
  console.log(tally.table());
  console.log(`Memory before: ${inWords(start)}`);
  console.log(`Memory after:  ${inWords(memories.at(-1) ?? start)}`);
  const heaps = memories.map(({ heap }) => heap);
  if (Math.min(...heaps.slice(-3)) - start.heap > MAX_GROWTH) {
    tally.fault('the page keeps more and more');
  }
  for (const one of tally.faults) console.log(`FAULT ${one}`);
  return tally.faults.length > 0 ? 1 : 0;
}

async function open(browser: Browser, baseURL: string): Promise<Target> {
  const context = await browser.newContext({
    ...{ baseURL, locale: 'en-GB', serviceWorkers: 'block' },
  });
  const target = new Target(await context.newPage());
  await target.open();
  return target;
}

function keep({ kind, buffer }: NastyFile, number: number): void {
  if (!values.keep) return;
  mkdirSync(values.keep, { recursive: true });
  const name = `${number} ${kind.replace(/[^\w ]/g, '')}`;
  writeFileSync(join(values.keep, name), buffer);
}

function inWords({ heap, resident }: Memory): string {
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  return `JavaScript ${mb(heap)}, page's processes ${mb(resident)}`;
}
