/**
 * Photos per second of the page's queue, with the next photo decoded and cut while the network is
 * busy ("ahead") and without ("alone"), in turns:
 * `npm run -s measure:many -- --model starter --backend wasm --megapixels 12 --photos 6 --rounds 3`.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { cpuSeconds } from '../../bench/runtime/cpu-seconds.ts';
import { median } from '../../bench/median.ts';
import { findBrowser } from '../../scripts/browser.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { narrowModel } from '../../src/model/testing/narrow-model.ts';
import type { BackendChoice } from '../../src/worker/api.ts';
import { serveBench } from './server.ts';

const { values } = parseArgs({
  options: {
    model: { type: 'string', default: 'narrow' },
    backend: { type: 'string', default: 'wasm' },
    megapixels: { type: 'string', default: '12' },
    photos: { type: 'string', default: '12' },
    rounds: { type: 'string', default: '5' },
  },
});
const [megapixels, photos, rounds] = [
  values.megapixels,
  values.photos,
  values.rounds,
].map(Number) as [number, number, number];
const height = Math.round(Math.sqrt(megapixels * 1e6 * (3 / 4)));
const size = { width: Math.round((height * 4) / 3), height };

const files = await filesOf(values.model);
const bench = await serveBench(
  new Map([...files].map(([path, bytes]) => [`model/${path}`, bytes])),
);
const server = await chromium.launchServer({
  executablePath: await findBrowser(),
  args: [
    '--enable-unsafe-webgpu',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});
const pid = server.process().pid!;
try {
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.goto(bench.url);
  const engine = await page.evaluate(
    (backend) => globalThis.bench.openMany(backend),
    values.backend as BackendChoice,
  );
  const run = (ahead: boolean, photos: number) =>
    page.evaluate((task) => globalThis.bench.timeMany(task), {
      ...{ size, photos, ahead },
    });
  await run(true, 2);
  const ways = { alone: false, ahead: true } as const;
  const wall = { alone: [] as number[], ahead: [] as number[] };
  const cpu = { alone: [] as number[], ahead: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    const order = ['alone', 'ahead'] as const;
    for (const way of round % 2 ? order.toReversed() : order) {
      const before = cpuSeconds(pid);
      const { milliseconds, answered } = await run(ways[way], photos);
      if (answered !== photos) throw new Error(`${answered} photos answered`);
      wall[way].push((photos * 1000) / milliseconds);
      cpu[way].push((cpuSeconds(pid) - before) / photos);
    }
  }
  console.log(
    `${values.model} on ${engine}, ${size.width} x ${size.height}, ${photos} photos, ${rounds} rounds`,
  );
  for (const way of ['alone', 'ahead'] as const) {
    const all = wall[way].map((one) => one.toFixed(2)).join(' ');
    console.log(
      `  ${way}: median ${median(wall[way]).toFixed(2)} photos/s (${all}), CPU ${median(cpu[way]).toFixed(2)} s a photo`,
    );
  }
  await browser.close();
} finally {
  await server.close();
  await bench.close();
}

/** The files of a network under `public/models`, or of the tests' narrow one. */
async function filesOf(
  model: string,
): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  if (model === 'narrow') return (await narrowModel()).files;
  const folder = join(root, 'public/models', model);
  const names = await readdir(folder);
  return new Map(
    await Promise.all(
      names.map(
        async (name) => [name, await readFile(join(folder, name))] as const,
      ),
    ),
  );
}
