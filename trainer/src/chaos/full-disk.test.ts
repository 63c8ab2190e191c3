import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { mulberry32 } from '../../../src/core/random/mulberry32.ts';
import type { DownloadSummary } from '../download/options.ts';
import { tempFolder } from '../testing/fixtures.ts';
import { narrowRun } from '../testing/narrow-run.ts';
import { rudeServer } from '../testing/rude-server.ts';
import { type CliResult, commandOf, runCommand } from '../testing/run-cli.ts';
import { canMount, onSmallDisk, withFileLimit } from '../testing/small-disk.ts';
import { subjectOf } from './subjects.ts';

const FULL = 'the disk is full. Free some space';

/** Ends with a sentence, not with a stack or a success. */
function expectSentence({ code, stderr }: CliResult, sentence: string): void {
  expect(stderr).toContain(sentence);
  expect(stderr).not.toContain('    at ');
  expect(code).toBe(1);
}

describe.runIf(canMount())('on a disk that is full', () => {
  // Each disk is a little larger than the one before; all hold what the run has left so far.
  test.each([
    ['whole-network', ['8k', '100k', '150k'], 3],
    ['frozen-trunk', ['8k', '24k', '64k'], 3],
  ] as const)(
    '%s stops with a sentence and goes on where there is room',
    async (recipe, sizes, least) => {
      const subject = await subjectOf(recipe, 3);
      const whole = await runCommand(subject.command('whole'));
      expect(whole.code, whole.stderr).toBe(0);
      let full = 0;
      for (const size of sizes) {
        const folder = subject.folder('cut');
        const command = subject.command('cut');
        const stopped = await onSmallDisk(size, folder, command);
        if (stopped.code === 0) break;
        expectSentence(stopped, FULL);
        full++;
        expect(subject.leftovers('cut')).toEqual([]);
      }
      expect(full).toBeGreaterThanOrEqual(least);
      const last = await runCommand(subject.command('cut'));
      expect(last.code, last.stderr).toBe(0);
      expect(subject.result('cut')).toEqual(subject.result('whole'));
      expect(subject.leftovers('cut')).toEqual([]);
    },
    600_000,
  );

  test('the old model stays where the new one does not fit', async () => {
    const run = await narrowRun();
    const disk = path.join(run.folder, 'disk');
    mkdirSync(disk);
    const command = (epochs: number) =>
      commandOf(
        '../cli.ts',
        run.argumentsFor('disk/model', '--epochs', String(epochs)),
      );
    const first = await runCommand(command(1));
    expect(first.code, first.stderr).toBe(0);
    const before = hashes(disk);
    expect(before.size).toBe(3);
    expectSentence(await onSmallDisk('92k', disk, command(2)), FULL);
    expect(hashes(disk)).toEqual(before);
    const second = await runCommand(command(2));
    expect(second.code, second.stderr).toBe(0);
    expect(hashes(disk)).not.toEqual(before);
  }, 600_000);

  test.each([
    ['no', []],
    ['yes', ['--tar', '--tar-photos', '5']],
  ])(
    'a download keeps what is whole and fetches the rest later (packed: %s)',
    async (_, flags) => {
      const folder = tempFolder();
      const out = path.join(folder, 'out');
      const csv = path.join(folder, 'list.csv');
      const ids = Array.from({ length: 40 }, (_, i) => `p${i}`);
      const rows = ids.map((id) => `${id},https://a.example.org/${id}.jpg,IT`);
      writeFileSync(csv, ['IMG_ID,url,cc', ...rows, ''].join('\n'));
      await using server = await rudeServer({
        picture: await noise(96),
        rudeness: () => undefined,
      });
      const command = commandOf('../cli.ts', [
        ...['download', '--csv', csv, '--out', out, '--json', ...flags],
        ...['--mirror', server.prefix, '--rate', '100000'],
      ]);
      for (const size of ['160k', '200k']) {
        expectSentence(await onSmallDisk(size, out, command), FULL);
        const names = readdirSync(out);
        for (const name of names.filter((one) => one.endsWith('.jpeg'))) {
          await sharp(path.join(out, name), { failOn: 'error' }).stats();
        }
        expect(readdirSync(path.join(out, '.partial'))).toEqual([]);
        expect(names).not.toContain('.lock');
      }
      const served = [...server.served.values()].reduce((a, b) => a + b, 0);
      const last = await runCommand(command);
      expect(last.code, last.stderr).toBe(0);
      const { already, fetched } = JSON.parse(last.stdout) as DownloadSummary;
      expect(already + fetched).toBe(ids.length);
      expect(already).toBeGreaterThan(5);
      // What did not fit was under way in vain, and nothing else.
      expect(served - already).toBeLessThanOrEqual(2 * 16);
    },
    600_000,
  );
});

test.skipIf(process.platform === 'win32')(
  'a limit to the size of files ends in a sentence, and what was there stays',
  async () => {
    const subject = await subjectOf('whole-network', 2);
    const limited = withFileLimit(32, subject.command('cut'));
    expectSentence(await runCommand(limited), 'no file may grow so large');
    expect(subject.leftovers('cut')).toEqual([]);
    const free = await runCommand(subject.command('cut'));
    expect(free.code, free.stderr).toBe(0);
  },
  600_000,
);

function hashes(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => {
        const bytes = readFileSync(path.join(parentPath, name));
        return [name, createHash('sha256').update(bytes).digest('hex')];
      }),
  );
}

/** A JPEG of a few kilobytes. */
async function noise(side: number): Promise<Buffer> {
  const random = mulberry32(1);
  const bytes = Uint8Array.from({ length: side * side * 3 }, () =>
    Math.floor(256 * random()),
  );
  const raw = { width: side, height: side, channels: 3 } as const;
  return sharp(bytes, { raw }).jpeg().toBuffer();
}
