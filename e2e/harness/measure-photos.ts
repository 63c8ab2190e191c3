/**
 * Times the way from a JPEG to five crops in a worker of the built bench:
 * `npm run -s measure:photos -- [megapixels ...]`, by default 12 and 48.
 */
import { chromium } from '@playwright/test';
import { cpuSeconds } from '../../bench/runtime/cpu-seconds.ts';
import { findBrowser } from '../../scripts/browser.mjs';
import { serveBench } from './server.ts';

const ROUNDS = 15;
const sizes = process.argv.slice(2).map(Number);
const server = await serveBench(new Map());
const launched = await chromium.launchServer({
  executablePath: await findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const pid = launched.process().pid!;
try {
  const browser = await chromium.connect(launched.wsEndpoint());
  const page = await browser.newPage();
  await page.goto(server.url);
  for (const megapixels of sizes.length > 0 ? sizes : [12, 48]) {
    const height = Math.round(Math.sqrt(megapixels * 1e6 * (3 / 4)));
    const size = { width: Math.round((height * 4) / 3), height };
    const time = (rounds: number) =>
      page.evaluate(([size, rounds]) => bench.timePhotos(size, rounds), [
        size,
        rounds,
      ] as const);
    await time(3);
    // What the making of the picture takes is in both.
    const start = cpuSeconds(pid);
    await time(1);
    const once = cpuSeconds(pid);
    const times = await time(ROUNDS);
    const cpu = (cpuSeconds(pid) - once - (once - start)) / (ROUNDS - 1);
    console.log(`${size.width} x ${size.height} (${megapixels} megapixels)`);
    console.log(
      `  CPU of the browser, decoding included: ${(cpu * 1000).toFixed(0)} ms a photo`,
    );
    for (const step of ['decode', 'resize'] as const) {
      const sorted = times.map((one) => one[step]).sort((a, b) => a - b);
      const at = (share: number) =>
        sorted[Math.round(share * (sorted.length - 1))]!.toFixed(0);
      console.log(
        `  ${step}: median ${at(0.5)} ms, quartiles ${at(0.25)} to ${at(0.75)}, all ${at(0)} to ${at(1)} (${ROUNDS} times)`,
      );
    }
  }
} finally {
  await launched.close();
  await server.close();
}
