import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';
import type { Driver } from './drivers.ts';

/** What a browser made of the page. */
export interface Findings {
  /** What it ran on when it chose by itself, and why on nothing faster. */
  readonly auto: string;
  readonly refused: string;
  /** What computes by WebAssembly, with its threads. */
  readonly engine: string;
  /** The probabilities of the example photo, by WebAssembly. */
  readonly probabilities: readonly number[];
  /** What came of photos of other kinds. */
  readonly photos: Readonly<Record<string, string>>;
  readonly screens: string;
  readonly offers: string;
  /** What the page threw and nobody caught. */
  readonly errors: readonly string[];
}

const PHOTOS = ['plain.avif', 'plain.webp', 'plain.heic', 'turned.tif'];
const SCREENS = ['lab', 'many', 'history', 'about'];

/** Opens the page, asks about photos, looks at every screen. */
export async function smoke(driver: Driver, url: string): Promise<Findings> {
  await open(driver, `${url}?model=narrow`);
  const auto = await text(driver, '[data-testid=backend-line]');
  const refused = await text(driver, '[data-testid=model-status] ul');
  await open(driver, `${url}?model=narrow&backend=wasm&again`);
  const engine = await text(driver, '[data-testid=engine]');
  const example = join(root, 'public/examples/summer-palace.jpg');
  const first = await ask(driver, example);
  if (!first.startsWith('[')) throw new Error(first);
  const probabilities = JSON.parse(first) as number[];
  const photos: Record<string, string> = {};
  for (const name of PHOTOS) {
    const said = await ask(driver, join(root, 'e2e/photos/formats', name));
    photos[name] = said.startsWith('[') ? 'answered' : said;
  }
  const screens: string[] = [];
  for (const name of SCREENS) {
    const said = await driver.run(`
      const title = () => document.querySelector('h1')?.textContent;
      const before = title();
      location.hash = '#/${name}';
      ${until('title() && title() !== before')}
      return document.querySelector('h1').textContent;`);
    screens.push(String(said));
  }
  return {
    ...{ auto, refused, engine, probabilities, photos },
    screens: screens.join('; '),
    offers: String(await driver.run(OFFERS)),
    errors: (await driver.run('return window.thrown ?? []')) as string[],
  };
}

async function open(driver: Driver, url: string): Promise<void> {
  await driver.goto(url);
  const phase = await driver.run(`
    window.thrown = [];
    addEventListener('error', (event) => window.thrown.push(event.message));
    addEventListener('unhandledrejection', (event) => window.thrown.push(String(event.reason)));
    const status = () => document.querySelector('[data-testid=model-status]');
    ${until("['asking', 'ready', 'failed'].includes(status()?.dataset.phase)")}
    status().querySelector('[data-testid=consent]')?.click();
    ${until("['ready', 'failed'].includes(status()?.dataset.phase)")}
    return status().dataset.phase === 'ready' ? '' : status().textContent;`);
  if (phase !== '') throw new Error(`${driver.name}: ${String(phase)}`);
}

/** Drops a photo; gives the probabilities as JSON, or the sentence that came instead. */
async function ask(driver: Driver, path: string): Promise<string> {
  const base64 = readFileSync(path, 'base64');
  const said = await driver.run(`
    document.querySelector('[role=alert] button')?.click();
    const panel = () => document.querySelector('[data-testid=answer-panel]');
    const before = Number(panel()?.dataset.photo ?? 0);
    const bytes = Uint8Array.from(atob('${base64}'), (c) => c.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], '${basename(path)}'));
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    const notice = () => document.querySelector('[role=alert]')?.textContent;
    const answered = () => panel()?.dataset.phase === 'answered' && Number(panel().dataset.photo) > before;
    const failed = () => panel()?.dataset.phase === 'failed';
    ${until('notice() || answered() || failed()')}
    return notice() || (failed() ? document.querySelector('main').textContent : panel().dataset.probabilities);`);
  return String(said);
}

async function text(driver: Driver, selector: string): Promise<string> {
  const said = await driver.run(
    `return document.querySelector('${selector}')?.textContent ?? ''`,
  );
  return String(said);
}

/** Waits in the page; a sentence says what for when it never comes. */
function until(condition: string): string {
  return `
    for (const end = performance.now() + 110000; !(${condition});) {
      if (performance.now() > end) throw new Error('never: ' + ${JSON.stringify(condition)});
      await new Promise((resolve) => setTimeout(resolve, 50));
    }`;
}

/** What the browser has of that which the page can use. */
const OFFERS = `
  const has = {
    WebGPU: Boolean(navigator.gpu && await navigator.gpu.requestAdapter().catch(() => null)),
    WebGL2: Boolean(new OffscreenCanvas(1, 1).getContext('webgl2')),
    'service worker': 'serviceWorker' in navigator,
    OPFS: Boolean(await navigator.storage?.getDirectory?.().then(() => true, () => false)),
    sharing: 'share' in navigator,
    'folder drop': 'webkitGetAsEntry' in DataTransferItem.prototype,
  };
  return Object.keys(has).filter((name) => has[name]).join(', ');`;
