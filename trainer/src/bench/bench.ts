import os from 'node:os';
import type { Command } from 'commander';
import { Option } from 'commander';
import { loadTf } from '../backend/load-tf.ts';
import { type Context, positiveFlag } from '../commands/command.ts';
import { measureLoading } from './loading.ts';
import { type Measured, measurePart } from './measure.ts';
import { type Part, PARTS } from './parts.ts';

interface BenchFlags {
  readonly only?: readonly (Part | 'loading')[];
  readonly stage4Batch: number;
  readonly wholeBatch: number;
  readonly steps: number;
  readonly photos: number;
  readonly workers: number;
  readonly torch?: string;
  readonly cpuTime?: boolean;
  readonly json?: boolean;
}

const CORES = os.availableParallelism();

export function registerBench(program: Command, context: Context): void {
  program
    .command('bench')
    .description('how many crops a second train here, beside PyTorch if wanted')
    .addOption(
      new Option('--only <parts...>', 'not everything').choices([
        ...[...PARTS, 'loading'],
      ]),
    )
    .option('--stage4-batch <n>', 'crops a step of stage 4', positiveFlag, 64)
    .option('--whole-batch <n>', 'crops of the whole network', positiveFlag, 8)
    .option('--steps <n>', 'steps that count, after one', positiveFlag, 5)
    .option('--photos <n>', 'photos that are loaded', positiveFlag, 192)
    .option('--workers <n>', 'threads that load them', positiveFlag, CORES)
    .option(
      '--torch <python>',
      'a Python with torch and torchvision: takes turns, step by step',
    )
    .option(
      '--cpu-time',
      'count the seconds that the processor worked, not those that passed (only sensible on one core, such as under "taskset -c 0")',
    )
    .option('--json', 'one JSON object on stdout')
    .action((flags: BenchFlags) => bench(flags, context));
}

/** `bench`: what is measured is the code that `train` runs, with made-up pictures. */
async function bench(
  flags: BenchFlags,
  { log, print, signal }: Context,
): Promise<void> {
  const wanted = flags.only ?? [...PARTS, 'loading'];
  const before = os.loadavg()[0]!;
  const { tf, label } = await loadTf(log);
  log(`${label}; ${CORES} cores, load average ${before.toFixed(1)}`);
  const parts: Partial<Record<Part, Measured>> = {};
  for (const part of PARTS) {
    if (!wanted.includes(part)) continue;
    const batch = part === 'stage4' ? flags.stage4Batch : flags.wholeBatch;
    parts[part] = await measurePart(tf, part, {
      ...{ batch, steps: flags.steps, threads: CORES, signal, log },
      cpuTime: flags.cpuTime === true,
      ...(flags.torch && { torch: flags.torch }),
    });
  }
  const loading = wanted.includes('loading')
    ? await measureLoading(flags.workers, flags.photos)
    : undefined;
  const { whole } = parts;
  const result = {
    backend: label,
    cores: CORES,
    ...(flags.cpuTime && { seconds: 'of the processor' }),
    load: { before, after: os.loadavg()[0]! },
    ...parts,
    ...(loading && { loading }),
    ...(loading &&
      whole && {
        loadingOverWhole: loading.photosPerSecond / whole.cropsPerSecond,
      }),
  };
  if (flags.json) {
    print(JSON.stringify(result));
    return;
  }
  for (const part of PARTS) {
    const found = parts[part];
    if (!found) continue;
    const { batch, cropsPerSecond, torch } = found;
    const beside = torch
      ? `; ${torch.label}: ${torch.cropsPerSecond.toFixed(2)}, ratio ${torch.ratio.toFixed(2)}`
      : '';
    print(
      `${part.padEnd(8)}${cropsPerSecond.toFixed(2)} crops/s (batch ${batch})${beside}`,
    );
  }
  if (loading) {
    const over = whole
      ? `, ${result.loadingOverWhole!.toFixed(0)} times what the whole network takes`
      : '';
    print(
      `loading ${loading.photosPerSecond.toFixed(1)} photos/s in ${loading.workers} threads${over}`,
    );
  }
}
