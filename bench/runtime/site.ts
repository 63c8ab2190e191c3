import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { root } from '../../scripts/lib/paths.mjs';
import { parseCard } from '../../src/core/formats/card.ts';
import { parseNetwork } from '../../src/model/network.ts';
import { writeTflite } from '../models/tflite.ts';

const bench = join(root, 'bench');
const cache = join(bench, '.cache');
const site = join(cache, 'site');
const starter = join(root, 'public/models/starter');
const packages = join(bench, 'node_modules');

/** Builds the page, lays models and runtimes beside it and serves it all. */
export async function serveSite(crops: number, isolated: boolean) {
  const shared = {
    configFile: false,
    root: join(bench, 'page'),
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir: site,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 9000,
      // tfjs's threads break when they are minified.
      minify: false,
    },
  } as const;
  rmSync(site, { recursive: true, force: true });
  await build({ ...shared, publicDir: false });
  cpSync(starter, join(site, 'starter'), { recursive: true });
  cpSync(join(packages, '@litertjs/core/wasm'), join(site, 'litert'), {
    recursive: true,
  });
  cpSync(join(packages, 'onnxruntime-web/dist'), join(site, 'ort'), {
    recursive: true,
    filter: (path) => !/\.(map|js)$/.test(path),
  });
  cpSync(onnxFile(), join(site, 'starter.onnx'));
  cpSync(tfliteFile(crops), join(site, `starter-${crops}.tflite`));
  const headers: Record<string, string> = isolated
    ? {
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      }
    : {};
  const server = await preview({
    ...shared,
    preview: { port: 0, host: 'localhost', headers },
  });
  return { url: server.resolvedUrls!.local[0]!, close: () => server.close() };
}

/** Models made once; the weights' version is part of the name. */
function cached(name: string, make: (path: string) => void): string {
  const card = parseCard(
    JSON.parse(readFileSync(join(starter, 'card.json'), 'utf8')),
  );
  const path = join(
    cache,
    `${card.version}-${card.files[0]!.sha256.slice(0, 8)}-${name}`,
  );
  mkdirSync(cache, { recursive: true });
  if (!existsSync(path)) make(path);
  return path;
}

const onnxFile = () =>
  cached('starter.onnx', (path) => {
    const args = [
      'scripts/trainer.mjs',
      'export',
      '--model',
      starter,
      '--out',
      path,
    ];
    const { status } = spawnSync(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0)
      throw new Error('the trainer did not write the ONNX model');
  });

const tfliteFile = (crops: number) =>
  cached(`starter-${crops}.tflite`, (path) => {
    const text = (name: string) => readFileSync(join(starter, name), 'utf8');
    const modelJson = JSON.parse(text('model.json')) as {
      weightsManifest: { paths: string[] }[];
    };
    const paths = modelJson.weightsManifest.flatMap((group) => group.paths);
    const shards = Buffer.concat(
      paths.map((one) => readFileSync(join(starter, one))),
    );
    const card = parseCard(JSON.parse(text('card.json')));
    const network = parseNetwork(card, modelJson, new Uint8Array(shards));
    writeFileSync(path, writeTflite(network.plan, network.crop, crops));
  });
