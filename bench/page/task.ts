import { parseCard } from '../../src/core/formats/card.ts';
import { testPattern } from '../../src/core/pixels/test-pattern.ts';
import { type Network, parseNetwork } from '../../src/model/network.ts';
import type { RgbImage } from '../../src/core/pixels/image.ts';
import type { Task } from './runtime.ts';

async function file(name: string): Promise<Uint8Array> {
  const response = await fetch(new URL(name, document.baseURI));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

const json = async (name: string): Promise<unknown> =>
  JSON.parse(new TextDecoder().decode(await file(name)));

/** Loads the starter weights and draws as many pictures as there are to be crops. */
export async function makeTask(crops: number, threads: number): Promise<Task> {
  const card = parseCard(await json('starter/card.json'));
  const modelJson = (await json('starter/model.json')) as {
    weightsManifest: { paths: string[] }[];
  };
  const paths = modelJson.weightsManifest.flatMap((group) => group.paths);
  const shards = await Promise.all(
    paths.map((path) => file(`starter/${path}`)),
  );
  const joined = new Uint8Array(
    await new Blob(shards as Uint8Array<ArrayBuffer>[]).arrayBuffer(),
  );
  const start = performance.now();
  const network = parseNetwork(card, modelJson, joined);
  const parse = performance.now() - start;
  const pictures = Array.from({ length: crops }, (_, i) =>
    testPattern(i + 1, network.crop),
  );
  const pixels = normalised(pictures, network);
  return { pictures, network, parse, pixels, threads, file };
}

function normalised(
  pictures: readonly RgbImage[],
  { mean, std }: Network,
): Float32Array {
  const length = pictures[0]!.data.length;
  const out = new Float32Array(pictures.length * length);
  pictures.forEach(({ data }, view) =>
    data.forEach((byte, i) => {
      out[view * length + i] = (byte / 255 - mean[i % 3]!) / std[i % 3]!;
    }),
  );
  return out;
}
