import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../testing/fixtures.ts';
import { commandOf, runCommand } from '../testing/run-cli.ts';
import { lockFolder } from './lock.ts';

/** No process has such a number: Linux's largest is 2^22. */
const DEAD = JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), began: '1' });

test('a lock keeps others out, but not after its owner is gone', () => {
  const own = tempFolder();
  const unlock = lockFolder(own);
  expect(() => lockFolder(own)).toThrow('is in use by process');
  unlock();
  const file = path.join(own, '.lock');
  const write = (owner: object) => writeFileSync(file, JSON.stringify(owner));
  // The number lives on in another process, begun at another time.
  write({ pid: process.pid, host: hostname(), began: '1' });
  if (existsSync('/proc/self/stat')) lockFolder(own)();
  // Of another machine nothing is known.
  write({ pid: 1, host: 'elsewhere', began: '' });
  expect(() => lockFolder(own)).toThrow('on elsewhere');
  // Killed while it wrote its lock.
  writeFileSync(file, '{"pid":');
  lockFolder(own)();
  expect(readdirSync(own)).toEqual([]);
});

test("whoever lost the lock leaves the next one's alone", () => {
  const own = tempFolder();
  const unlock = lockFolder(own);
  const file = path.join(own, '.lock');
  writeFileSync(file, DEAD);
  unlock();
  expect(readFileSync(file, 'utf8')).toBe(DEAD);
});

test('of many who find a dead lock at the same moment one gets it', async () => {
  const folders = Array.from({ length: 60 }, (_, round) => {
    const folder = path.join(tempFolder(), String(round));
    mkdirSync(folder);
    writeFileSync(path.join(folder, '.lock'), DEAD);
    return folder;
  });
  const begin = String(Date.now() + 4000);
  const command = commandOf('lock-race-main.ts', [begin, ...folders]);
  const children: { end: () => void }[] = [];
  let spoken = 0;
  const racers = Array.from({ length: 4 }, () =>
    runCommand(command, (child) => {
      children.push({ end: () => child.stdin!.end() });
      // Nobody leaves before all have tried: the locks of the gone are free.
      child.stdout!.on('data', () => {
        if (++spoken === 4) for (const { end } of children) end();
      });
    }),
  );
  const won = (await Promise.all(racers)).flatMap(
    ({ stdout }) => JSON.parse(stdout) as string[],
  );
  expect(won.sort()).toEqual([...folders].sort());
  for (const folder of folders) expect(readdirSync(folder)).toEqual(['.lock']);
});
