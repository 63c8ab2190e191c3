// Finds a Chromium for the end-to-end tests, or gets one. Run by itself it prints the path.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commandOf, root } from './lib/paths.mjs';

/** Remembers that Playwright's download failed, for machines that will never reach it. */
const failedMark = join(root, 'node_modules/.cache/no-playwright-browser');
const DOWNLOAD_MS = 3 * 60_000;

const NAMES = [
  ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  ...['chrome', 'microsoft-edge-stable', 'microsoft-edge'],
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env.LOCALAPPDATA}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env['PROGRAMFILES(X86)']}\\Microsoft\\Edge\\Application\\msedge.exe`,
];

/**
 * The Chromium to test with: CHROMIUM_PATH, Playwright's own (downloaded once), one on the system,
 * apt's on Debian as root.
 *
 * @returns {Promise<string>} path of the program.
 * @throws Error with a sentence that says what to install.
 */
export async function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(
      `CHROMIUM_PATH names ${given}, which is not there: please correct or unset it.`,
    );
  }
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  const found =
    (runs(own) || downloadOwn(own) ? own : undefined) ??
    onSystem() ??
    fromApt();
  if (found) return found;
  throw new Error(
    'The end-to-end tests need a Chromium: install Chromium or Chrome, or set CHROMIUM_PATH to one, or run "npx playwright install chromium", and try again.',
  );
}

/** @param {string} own where Playwright puts it. */
function downloadOwn(own) {
  if (existsSync(failedMark)) return false;
  console.error("Fetching Playwright's Chromium (once, about 180 MB) ...");
  const { status } = spawnSync(
    process.execPath,
    [commandOf('@playwright/test', 'playwright'), 'install', 'chromium'],
    // Its own report of a failure would alarm where another browser will do.
    { stdio: 'ignore', timeout: DOWNLOAD_MS },
  );
  if (status === 0 && runs(own)) return true;
  console.error('It cannot be used here: looking for another Chromium.');
  mkdirSync(join(failedMark, '..'), { recursive: true });
  writeFileSync(failedMark, 'Delete this file to try the download again.\n');
  return false;
}

/**
 * Whether a downloaded browser is there and starts: on a bare Linux its libraries may be missing.
 *
 * @param {string} path
 */
function runs(path) {
  if (!existsSync(path)) return false;
  if (process.platform !== 'linux') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

function onSystem() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const ending = process.platform === 'win32' ? '.exe' : '';
  return [
    ...NAMES.flatMap((name) => folders.map((f) => join(f, name + ending))),
    ...PLACES,
  ].find((path) => existsSync(path));
}

function fromApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return undefined;
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  console.error('Installing Chromium with apt ...');
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 2, 2],
      timeout: 5 * 60_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update', '-q');
  apt('install', '-y', '-q', '--no-install-recommends', 'chromium');
  return onSystem();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(await findBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
