/**
 * Photo after photo, and nothing that grows: `npm run soak`, see `--help`. Ends with 1 when tensors,
 * workers, object URLs or memory are more at the end than after the first 50 photos.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from '../support/launch.ts';
import { serveDist } from '../support/serve-dist.ts';
import { grown, type Gauges } from './gauges.ts';
import { soak } from './soak.ts';

const EVERY = 50;

/** Measured is what the page keeps, not what the tools keep that drive it; Windows runs no scripts. */
const QUIET =
  process.platform === 'win32'
    ? undefined
    : fileURLToPath(new URL('quiet-browser.mjs', import.meta.url));

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    'with-tools': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(
    'npm run soak -- [--count 2000] [--seed 1] [--with-tools: count what the developer tools keep, too]',
  );
} else {
  process.exitCode = await main(Number(values.count), Number(values.seed));
}

async function main(count: number, seed: number): Promise<number> {
  const server = await serveDist();
  const browser = await launch(values['with-tools'] ? undefined : QUIET);
  try {
    const page = await browser.newPage({
      baseURL: server.url,
      locale: 'en-GB',
      serviceWorkers: 'block',
    });
    page.setDefaultTimeout(120_000);
    console.log('photos  tensors  workers  object URLs  heap MB  resident MB');
    const result = await soak(page, {
      ...{ count, seed, every: EVERY },
      onGauges: (done, gauges) => console.log(row(done, gauges)),
    });
    const { readings, answered, cancelled, losses } = result;
    console.log(
      `${answered} answered, ${cancelled} cancelled or replaced, ${losses} losses`,
    );
    const more = grown(readings[0]!, readings.slice(-3));
    for (const one of more) console.log(`GROWN ${one}`);
    return more.length > 0 ? 1 : 0;
  } finally {
    await browser.close();
    await server.close();
  }
}

function row(done: number, gauges: Gauges): string {
  const { tensors, workers, objectUrls, heap, resident } = gauges;
  return [
    String(done).padStart(6),
    String(tensors).padStart(9),
    String(workers).padStart(9),
    String(objectUrls).padStart(13),
    heap.toFixed(1).padStart(9),
    resident.toFixed(0).padStart(13),
  ].join('');
}
