import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.mjs';
import { median } from '../median.ts';
import type { Bench } from '../page/main.ts';
import { cpuSeconds } from './cpu-seconds.ts';
import { serveSite } from './site.ts';

declare const bench: Bench;

const PLACES = ['webgpu', 'cpu'] as const;
const NAMES = ['ours', 'tfjs', 'ort', 'litert'] as const;

const { values: flags } = parseArgs({
  options: {
    json: { type: 'boolean' },
    /** Pictures in a run. */
    crops: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '5' },
    /** Threads on the processor; 1 is what hosts without COOP and COEP headers get. */
    threads: { type: 'string', default: '1' },
    /** Names such as `cpu` or `webgpu.ours`, with commas between. */
    only: { type: 'string', default: 'webgpu,cpu' },
    /** Build and serve the page for other browsers. */
    serve: { type: 'boolean' },
  },
});
const [crops, rounds, threads] = [flags.crops, flags.rounds, flags.threads].map(
  Number,
) as [number, number, number];
const only = flags.only.split(',');
const wanted = PLACES.flatMap((place) =>
  NAMES.map((name) => `${place}.${name}`).filter(
    (key) => only.includes(key) || only.includes(place),
  ),
);
const say = (line: string) => console.error(line);

const site = await serveSite(crops, threads > 1);
if (flags.serve) {
  say(`Open ${site.url} in the browser to be measured. Ctrl+C ends.`);
  await new Promise(() => {});
}
const server = await chromium.launchServer({
  executablePath: await findBrowser(),
  args: [
    '--enable-unsafe-webgpu',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});
const pid = server.process().pid!;
const browser = await chromium.connect(server.wsEndpoint());

interface Runtime {
  readonly key: string;
  readonly page: Page;
  readonly id: string;
  readonly load: number;
  readonly parse: number;
  readonly first: number;
  readonly logits: readonly number[];
  readonly wall: number[];
  readonly cpu: number[];
}
const runtimes: Runtime[] = [];
let adapter: string | null = null;
for (const key of wanted) {
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  try {
    await page.goto(`${site.url}?driven`);
    adapter ??= await page.evaluate(() => bench.adapter());
    const made = await page.evaluate(([name, n, t]) => bench.load(name, n, t), [
      key,
      crops,
      threads,
    ] as const);
    runtimes.push({ key, page, ...made, wall: [], cpu: [] });
    say(
      `${key} (${made.id}): ready in ${seconds(made.load)}, first run ${seconds(made.first)}`,
    );
  } catch (error) {
    say(`${key}: ${String(error).split('\n')[0]}`);
    await page.close();
  }
}
for (let round = 0; round < rounds; round++) {
  for (let i = 0; i < runtimes.length; i++) {
    // Everyone goes first once.
    const one = runtimes[(i + round) % runtimes.length]!;
    const before = cpuSeconds(pid);
    const ms = await one.page.evaluate(() => bench.run());
    one.cpu.push(cpuSeconds(pid) - before);
    one.wall.push(ms / 1000);
    say(
      `round ${round + 1}, ${one.key}: ${seconds(ms)}, CPU ${one.cpu.at(-1)!.toFixed(2)} s`,
    );
  }
}
await browser.close();
await server.close();
await site.close();

const reference =
  runtimes.find(({ key }) => key.endsWith('tfjs')) ?? runtimes[0];
const pick = (place: string, of: (one: Runtime) => unknown) =>
  Object.fromEntries(
    runtimes
      .filter(({ key }) => key.startsWith(place))
      .map((one) => [one.key.slice(place.length + 1), of(one)]),
  );
const ratios = (place: string, of: (one: Runtime) => number[]) => {
  const ours = runtimes.find(({ key }) => key === `${place}.ours`);
  if (!ours) return {};
  return pick(place, (one) => round3(median(of(ours)) / median(of(one))));
};
const both = (make: (place: string) => unknown) =>
  Object.fromEntries(PLACES.map((place) => [place, make(place)]));
const spread = (times: readonly number[]) =>
  [Math.min(...times), Math.max(...times)].map(round3);

const result = {
  ...both((place) => pick(place, ({ wall }) => round3(median(wall)))),
  ratio: both((place) => ratios(place, ({ wall }) => wall)),
  adapter,
  crops,
  rounds,
  threads,
  spread: both((place) => pick(place, ({ wall }) => spread(wall))),
  cpuSeconds: both((place) => pick(place, ({ cpu }) => round3(median(cpu)))),
  cpuRatio: both((place) => ratios(place, ({ cpu }) => cpu)),
  readySeconds: both((place) => pick(place, ({ load }) => round3(load / 1000))),
  /** From the weights' bytes to a network, before `readySeconds`; others read files of their own. */
  parseSeconds: both((place) =>
    pick(place, ({ parse }) => round3(parse / 1000)),
  ),
  firstSeconds: both((place) =>
    pick(place, ({ first }) => round3(first / 1000)),
  ),
  engines: Object.fromEntries(runtimes.map(({ key, id }) => [key, id])),
  farthestLogit: Object.fromEntries(
    runtimes.map(({ key, logits }) => [key, farthest(logits)]),
  ),
  agree: runtimes.every(({ logits }) => farthest(logits) <= 2e-3),
};
if (flags.json) console.log(JSON.stringify(result));
else console.log(JSON.stringify(result, null, 2));

function farthest(logits: readonly number[]): number {
  return Math.max(...logits.map((y, i) => Math.abs(y - reference!.logits[i]!)));
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

function round3(value: number): number {
  return Number(value.toPrecision(3));
}
