import { below, oneOf, type Random } from './nasty-file.ts';

type Mutation = (random: Random, bytes: Buffer, other: Buffer) => Buffer;

/** Where to hurt: half of the time the first 600 bytes, where headers are. */
function place(random: Random, { length }: Buffer): number {
  return below(random, random() < 0.5 ? Math.min(600, length) : length);
}

function run(random: Random, bytes: Buffer): [from: number, to: number] {
  const from = place(random, bytes);
  return [from, Math.min(bytes.length, from + 1 + below(random, 200))];
}

/** What happens to files on their way, and what people do to them. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  truncated: (random, bytes) => bytes.subarray(0, place(random, bytes)),
  'bits flipped': (random, bytes) => {
    const out = Buffer.from(bytes);
    const count = 1 + below(random, oneOf(random, [1, 8, 64]));
    for (let i = 0; i < count; i++) {
      const at = place(random, out);
      out[at] = out[at]! ^ (1 << below(random, 8));
    }
    return out;
  },
  'a run of zeros or ones': (random, bytes) => {
    const out = Buffer.from(bytes);
    const [from, to] = run(random, out);
    return out.fill(oneOf(random, [0, 0xff]), from, to);
  },
  'a run missing': (random, bytes) => {
    const [from, to] = run(random, bytes);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  'a run twice': (random, bytes) => {
    const [from, to] = run(random, bytes);
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  'noise put in': (random, bytes) => {
    const at = place(random, bytes);
    const noise = Buffer.from(
      Array.from({ length: 1 + below(random, 300) }, () => below(random, 256)),
    );
    return Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)]);
  },
  'a huge or negative length': (random, bytes) => {
    const out = Buffer.from(bytes);
    if (out.length < 8) return out;
    const at = Math.min(place(random, out), out.length - 4);
    const value = oneOf(random, [0xffffffff, 0x7fffffff, 0x80000000, 0x10000]);
    if (random() < 0.5) out.writeUInt32BE(value, at);
    else out.writeUInt32LE(value, at);
    return out;
  },
  'two files in one': (random, bytes, other) =>
    Buffer.concat([
      bytes.subarray(0, place(random, bytes)),
      other.subarray(place(random, other)),
    ]),
};
