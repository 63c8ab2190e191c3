/**
 * The built page in every browser that this machine has: `npm run smoke:browsers`. Needs, on Debian:
 * `apt install firefox-esr webkit2gtk-driver xvfb`; browsers that are missing are left out, and said
 * to be. Ends with 1 when one of them fails.
 */
import { serveDist } from '../support/serve-dist.ts';
import {
  openChromium,
  openFirefox,
  openWebKit,
  type Driver,
} from './drivers.ts';
import { smoke } from './flow.ts';

const BROWSERS: Readonly<Record<string, () => Promise<Driver | undefined>>> = {
  chromium: () => openChromium(true),
  'chromium-without-webgpu': () => openChromium(false),
  firefox: openFirefox,
  webkit: openWebKit,
};

/** The largest difference of any probability that two browsers' decoders may make. */
const TOLERANCE = 0.01;

const wanted = process.argv.slice(2);
const server = await serveDist();
let reference: readonly number[] | undefined;
try {
  for (const [name, open] of Object.entries(BROWSERS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const driver = await open().catch((error: unknown) => {
      console.log(`${name}: does not start: ${String(error)}`);
      return undefined;
    });
    if (!driver) {
      console.log(`${name}: not on this machine`);
      continue;
    }
    await visit(driver);
  }
} finally {
  await server.close();
}

async function visit(driver: Driver): Promise<void> {
  console.log(`\n${driver.name} ${driver.version}`);
  try {
    const { probabilities, errors, ...rest } = await smoke(driver, server.url);
    for (const [what, said] of Object.entries(rest)) {
      const words = typeof said === 'string' ? said : JSON.stringify(said);
      console.log(`  ${what}: ${words}`);
    }
    reference ??= probabilities;
    const apart = Math.max(
      ...probabilities.map((one, i) => Math.abs(one - reference![i]!)),
    );
    console.log(`  furthest probability from the first: ${apart}`);
    for (const one of errors) console.log(`  THREW ${one}`);
    if (errors.length > 0 || !(apart <= TOLERANCE)) process.exitCode = 1;
  } catch (error) {
    console.log(`  FAILED ${String(error)}`);
    process.exitCode = 1;
  } finally {
    await driver.close();
  }
}
