import { statfsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Hardware, findHardware } from '../hardware/order.ts';
import { thisMachine } from '../hardware/probe.ts';

const GIB = 2 ** 30;

export interface MachineFacts extends Hardware {
  readonly node: string;
  readonly os: string;
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly freeMemoryGiB: number;
  readonly disk: { readonly folder: string; readonly freeGiB: number };
}

const TRAINER = path.resolve(import.meta.dirname, '../../..');

/** What the trainer stands on. */
export function machineFacts(): MachineFacts {
  return {
    node: process.versions.node,
    os: `${os.type()} ${os.release()} ${os.arch()}`,
    cpu: os.cpus()[0]?.model.trim() ?? 'unknown',
    cores: os.availableParallelism(),
    memoryGiB: rounded(os.totalmem() / GIB),
    freeMemoryGiB: rounded(os.freemem() / GIB),
    disk: { folder: TRAINER, freeGiB: freeGiB(TRAINER) },
    ...findHardware(thisMachine()),
  };
}

/** Room on the disk of a folder, in GiB. */
export function freeGiB(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return rounded((bavail * bsize) / GIB);
}

const rounded = (value: number) => Math.round(value * 10) / 10;
