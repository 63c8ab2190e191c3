import {
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readSafetensors, writeSafetensors } from '../formats/safetensors.ts';
import { tempFolder } from '../testing/fixtures.ts';
import { trainNarrowFrozen } from '../testing/narrow-frozen.ts';
import { narrowRun } from '../testing/narrow-run.ts';

const CHECKPOINT = 'checkpoint.safetensors';
const PREVIOUS = 'checkpoint.previous.safetensors';

let csv: string;
/** The folder of a run that nobody disturbed. */
let whole: string;
beforeAll(async () => {
  ({ csv } = await narrowRun());
  whole = path.join(path.dirname(csv), 'whole');
  await run(whole);
});

/** Three epochs of three steps; @returns what was said. */
async function run(folder: string): Promise<string> {
  const said: string[] = [];
  await trainNarrowFrozen(csv, folder, 3, (line) => said.push(line));
  return said.join('\n');
}

/** The numbers of a run's checkpoint, one after the other. */
function tensorsOf(folder: string): Buffer {
  const bytes = readFileSync(path.join(folder, CHECKPOINT));
  return Buffer.concat(
    [...readSafetensors(bytes).tensors.values()].map(({ data }) =>
      Buffer.from(data.buffer),
    ),
  );
}

function flipBit(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at]! ^= 1;
  writeFileSync(file, bytes);
}

/** What a finished run has left, to be damaged. */
function copy(): string {
  const folder = tempFolder();
  cpSync(whole, folder, { recursive: true });
  return folder;
}

const fileOf = (folder: string, ending: string) =>
  path.join(
    folder,
    'features',
    readdirSync(path.join(folder, 'features')).find(
      (name) => name.startsWith('train') && name.endsWith(ending),
    )!,
  );

test.each([
  ['cut short', (file: string) => truncateSync(file, 500)],
  [
    'wrong in one bit',
    (file: string) => flipBit(file, readFileSync(file).length - 5),
  ],
])(
  'a checkpoint that is %s is told, and the one before it comes to the same weights',
  async (_, damage) => {
    const folder = copy();
    damage(path.join(folder, CHECKPOINT));
    const said = await run(folder);
    expect(said).toContain(`${CHECKPOINT} is damaged`);
    const log = readFileSync(path.join(folder, 'log.jsonl'), 'utf8');
    expect(log).toContain('{"event":"resume","step":8}');
    expect(tensorsOf(folder)).toEqual(tensorsOf(whole));
  },
);

test('when all checkpoints are damaged nothing begins anew by itself', async () => {
  const folder = copy();
  for (const name of [CHECKPOINT, PREVIOUS]) {
    truncateSync(path.join(folder, name), 9);
  }
  await expect(run(folder)).rejects.toThrow('Delete the folder to begin anew');
});

test('damaged features are told and computed anew', async () => {
  const folder = copy();
  for (const name of [CHECKPOINT, PREVIOUS]) rmSync(path.join(folder, name));
  flipBit(fileOf(folder, '.f16'), 5);
  flipBit(fileOf(folder, '.f16'), 1000);
  expect(await run(folder)).toContain('2 damaged records');
  for (const ending of ['.f16', '.sums']) {
    expect(readFileSync(fileOf(folder, ending))).toEqual(
      readFileSync(fileOf(whole, ending)),
    );
  }
  expect(tensorsOf(folder)).toEqual(tensorsOf(whole));
});

test('a checkpoint of a time without checksums is gone on from', async () => {
  const folder = copy();
  const file = path.join(folder, PREVIOUS);
  const { tensors, metadata } = readSafetensors(readFileSync(file));
  const { recipe, step } = JSON.parse(metadata['facts']!) as {
    readonly recipe: string;
    readonly step: number;
  };
  rmSync(file);
  const older = { recipe, step: String(step) };
  writeFileSync(
    path.join(folder, CHECKPOINT),
    writeSafetensors(tensors, older),
  );
  await run(folder);
  const log = readFileSync(path.join(folder, 'log.jsonl'), 'utf8');
  expect(log).toContain('{"event":"resume","step":8}');
  expect(tensorsOf(folder)).toEqual(tensorsOf(whole));
});

test('a second run on the same folder is refused, and the first goes on', async () => {
  const folder = path.join(tempFolder(), 'run');
  const first = run(folder);
  await expect(run(folder)).rejects.toThrow('is in use by process');
  await first;
  expect(tensorsOf(folder)).toEqual(tensorsOf(whole));
});
