#!/usr/bin/env node
// A browser whose developer tools keep nothing. Playwright listens to the network, for which Chromium
// holds copies of what a page loads in the page's own process; who measures that process measures them,
// too. Playwright cannot say so, and this stands between the two: it starts the
// browser of BROWSER and hands messages on, all but that one as they are.
import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';

/** Bytes that the developer tools may keep of what a page loads. */
const KEPT = 1024;

const browser = spawn(process.env['BROWSER'] ?? '', process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'inherit', 'pipe', 'pipe'],
});
browser.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
browser.on('exit', (code) => process.exit(code ?? 1));

const toBrowser = /** @type {import('node:stream').Writable} */ (
  browser.stdio[3]
);
const fromBrowser = /** @type {import('node:stream').Readable} */ (
  browser.stdio[4]
);
// Every message ends with a zero.
let rest = '';
createReadStream('', { fd: 3, encoding: 'utf8' })
  .on('data', (chunk) => {
    const messages = (rest + String(chunk)).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) toBrowser.write(`${limited(message)}\0`);
  })
  .on('close', () => toBrowser.end());
fromBrowser.pipe(createWriteStream('', { fd: 4 }));

/** @param {string} message */
function limited(message) {
  if (!message.includes('"Network.enable"')) return message;
  const { params, ...one } = /** @type {{ params?: object }} */ (
    JSON.parse(message)
  );
  const limits = { maxTotalBufferSize: KEPT, maxResourceBufferSize: KEPT };
  return JSON.stringify({ ...one, params: { ...params, ...limits } });
}
