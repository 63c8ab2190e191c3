import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../testing/fixtures.ts';
import { killOften, type Subject } from './kill-often.ts';
import { subjectOf } from './subjects.ts';

const tell = () => undefined;

// A slice of `npm run trainer:chaos`, which kills fifty times.
test.each([
  ['whole-network', 12],
  ['frozen-trunk', 20],
] as const)(
  '%s: kill -9 at random moments and going on gives the same weights, bit by bit',
  async (recipe, epochs) => {
    const subject = await subjectOf(recipe, epochs);
    const report = await killOften(subject, { kills: 3, seed: 8 }, tell);
    expect(report.problems).toEqual([]);
    expect(report.kills).toBeGreaterThanOrEqual(3);
  },
  600_000,
);

/** Takes a second, and comes to the number of times that it was begun, or to none. */
function counter(isSound: boolean): Subject {
  const folder = tempFolder();
  const fileOf = (name: string) => path.join(folder, name);
  const program = `
    const fs = require('node:fs');
    console.log('begins');
    fs.appendFileSync(process.argv[1], 'x');
    setTimeout(() => undefined, 1000);`;
  return {
    command: (name) => [process.execPath, '-e', program, fileOf(name)],
    folder: fileOf,
    begins: 'begins',
    result: (name) =>
      new Map([['begun', isSound ? '' : readFileSync(fileOf(name), 'utf8')]]),
    leftovers: (name) => (existsSync(fileOf(name)) ? [] : ['nothing was done']),
  };
}

test('a training that depends on how often it was killed is found out', async () => {
  const plan = { kills: 2, seed: 1 };
  const sound = await killOften(counter(true), plan, tell);
  expect(sound.problems).toEqual([]);
  expect(sound.kills).toBe(2);
  const { problems } = await killOften(counter(false), plan, tell);
  expect(problems).toEqual(['cut0: begun differs']);
});
