// npm start: from a fresh clone to the working app. Flags: --port N, --host [ADDRESS], --no-open.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { requireSupportedNode } from './lib/node-version.mjs';
import { install } from './lib/install.mjs';
import { root, starterCard } from './lib/paths.mjs';

requireSupportedNode();
const flags = readFlags();

if ((await install()) !== 0) {
  console.error(
    'The installation did not finish: please check the connection and type npm start again.',
  );
  process.exit(1);
}

// Only now is Vite there.
const { build, preview } = await import('vite');
process.chdir(root);
await build({ root, logLevel: 'warn' });
const server = await preview({
  root,
  preview: {
    open: flags.open,
    ...(flags.port ? { port: flags.port } : {}),
    ...(flags.host === undefined ? {} : { host: flags.host || true }),
  },
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    // Browsers keep connections open; without this, close() would wait for them.
    if ('closeAllConnections' in server.httpServer) {
      server.httpServer.closeAllConnections();
    }
    void server.close().then(() => process.exit(0));
  });
}

console.log('\nWhich Country is ready. Ctrl-C stops it.');
server.printUrls();
if (!existsSync(starterCard)) {
  console.log(
    '\nThere are no weights in public/models/starter yet, so no photo can be answered: make them with\n  npm run trainer -- train --preset starter --photos PHOTOS.csv --pretrained RESNET.safetensors --out public/models/starter',
  );
}

function readFlags() {
  try {
    const { values } = parseArgs({
      allowNegative: true,
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        open: { type: 'boolean' },
      },
    });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(port >= 1 && port <= 65535)) {
      throw new Error('--port wants a number from 1 to 65535');
    }
    const atTerminal = Boolean(process.stdout.isTTY) && !process.env.CI;
    return { port, host: values.host, open: values.open ?? atTerminal };
  } catch (error) {
    console.error(
      `${error instanceof Error ? error.message : error}. Known flags: --port N, --host ADDRESS, --no-open.`,
    );
    return process.exit(2);
  }
}
