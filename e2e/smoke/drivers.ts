import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { launch as puppeteer } from 'puppeteer-core';
import { Builder, Capabilities } from 'selenium-webdriver';
import { findBrowser } from '../../scripts/browser.mjs';

/** A browser, by the little that a smoke test needs. */
export interface Driver {
  readonly name: string;
  readonly version: string;
  goto(url: string): Promise<void>;
  /** Runs the body of an async function in the page. */
  run(body: string): Promise<unknown>;
  close(): Promise<void>;
}

const asRoot = process.getuid?.() === 0;

export async function openChromium(webgpu: boolean): Promise<Driver> {
  const args = [
    ...(asRoot ? ['--no-sandbox'] : []),
    ...(webgpu ? ['--enable-unsafe-webgpu'] : ['--disable-features=WebGPU']),
  ];
  const executablePath = await findBrowser();
  return byPuppeteer(
    webgpu ? 'Chromium, WebGPU in software' : 'Chromium, without WebGPU',
    { browser: 'chrome', executablePath, args },
  );
}

/** Firefox needs no driver: it speaks WebDriver BiDi itself. */
export async function openFirefox(): Promise<Driver | undefined> {
  const executablePath = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
    (path) => existsSync(path),
  );
  if (!executablePath) return undefined;
  return byPuppeteer('Firefox', { browser: 'firefox', executablePath });
}

async function byPuppeteer(
  name: string,
  options: Parameters<typeof puppeteer>[0],
): Promise<Driver> {
  const browser = await puppeteer({ headless: true, ...options });
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  return {
    name,
    version: (await browser.version()).replace(/^\D+/, ''),
    goto: async (url) => void (await page.goto(url)),
    run: (body) => page.evaluate(`(async () => { ${body} })()`),
    close: () => browser.close(),
  };
}

const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** WebKitGTK with its own driver, as Debian's webkit2gtk-driver has it, on a screen of Xvfb. */
export async function openWebKit(): Promise<Driver | undefined> {
  const driver = '/usr/bin/WebKitWebDriver';
  if (!existsSync(driver) || !existsSync(MINI_BROWSER)) return undefined;
  const [port, display] = [await freePort(), `:${90 + (process.pid % 100)}`];
  const env = { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' };
  const screen = spawn('Xvfb', [display, '-screen', '0', '1280x900x24']);
  await wait(1500);
  const server = spawn(driver, ['-p', String(port)], { env });
  await wait(1500);
  const session = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {
          binary: MINI_BROWSER,
          args: ['--automation'],
        },
      }),
    )
    .build();
  await session.manage().setTimeouts({ script: 120_000, pageLoad: 120_000 });
  return {
    name: 'WebKitGTK',
    version: versionOfWebKit(),
    goto: (url) => session.get(url),
    run: (body) =>
      session.executeAsyncScript(
        `const done = arguments[arguments.length - 1];
         (async () => { ${body} })().then(done, (error) => done('error: ' + error));`,
      ),
    async close() {
      await session.quit().catch(() => undefined);
      server.kill();
      screen.kill();
    },
  };
}

function versionOfWebKit(): string {
  const { stdout } = spawnSync(
    'dpkg-query',
    ['-W', '-f', '${Version}', 'libwebkit2gtk-4.1-0'],
    { encoding: 'utf8' },
  );
  return stdout.replace(/-.*/, '') || 'unknown';
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        resolve(typeof address === 'object' ? (address?.port ?? 0) : 0),
      );
    });
  });
}
