import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { CLASSES } from '../../../src/core/classes/classes.ts';
import { parseCard } from '../../../src/core/formats/card.ts';
import { writeNarrowModel } from '../../../src/model/testing/write-narrow-model.ts';
import { outcomesOf } from '../evaluate/figures.ts';
import { openScorer } from '../evaluate/scorer.ts';
import { readPhotoList } from '../photos/photo-list.ts';
import type { Context } from './command.ts';
import { composites } from './composites.ts';
import { evaluate, type EvaluateFlags } from './evaluate.ts';
import { measureModel } from './measure.ts';
import type { OffTopicAnswer } from '../evaluate/off-topic.ts';
import { offTopic } from './off-topic.ts';
import { tables } from './tables.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'evaluate-'));
const model = path.join(folder, 'model');
const at = (name: string) => path.join(folder, name);
const photos = at('photos.csv');
const defaults = { bootstrap: 20, seed: 1, json: true } as const;

/** Runs a command in this process. */
async function run<Flags>(
  command: (flags: Flags, context: Context) => Promise<void>,
  flags: Flags,
  signal = new AbortController().signal,
) {
  const printed: string[] = [];
  const logged: string[] = [];
  await command(flags, {
    signal,
    log: (line) => logged.push(line),
    print: (text) => printed.push(text),
  });
  expect(printed).toHaveLength(1);
  const answer = JSON.parse(printed[0]!) as Record<string, unknown>;
  return { answer, log: logged.join('\n') };
}

/** Pictures whose labels are the narrow network's own answers, so that every second is right. */
beforeAll(async () => {
  await writeNarrowModel(model);
  const colours = ['red', 'blue', 'lime', 'white', 'black', 'orange'];
  const lines = ['country,file,split'];
  for (const [i, colour] of colours.entries()) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="260"><rect width="300" height="260" fill="${colour}"/><circle cx="${40 + i * 40}" cy="120" r="70" fill="grey"/></svg>`;
    await sharp(Buffer.from(svg))
      .png()
      .toFile(at(`${colour}.png`));
    lines.push(`IT,${colour}.png,${i % 2 ? 'val' : 'test'}`);
  }
  writeFileSync(photos, lines.join('\n'));
  const quiet: Context = {
    signal: new AbortController().signal,
    log: () => undefined,
    print: () => undefined,
  };
  const scorer = await openScorer(model, quiet);
  const { scored } = await scorer.score(readPhotoList(photos), photos);
  const labelled = outcomesOf(scored, 'average', 1).map(({ answer }, i) => {
    const id = i % 3 === 2 ? (answer + 1) % 61 : answer;
    return `${CLASSES[id]!.countries[0]},${lines[i + 1]!.slice(3)}`;
  });
  writeFileSync(at('broken.jpg'), 'no picture');
  writeFileSync(
    photos,
    [lines[0], ...labelled, 'FR,broken.jpg,test'].join('\n'),
  );
});

test('evaluate writes all it can say, and says it again from the logits', async () => {
  const flags: EvaluateFlags = {
    ...{ model, photos, split: 'test', ...defaults },
    ...{ logits: at('logits.jsonl'), html: at('new/report.html') },
    ...{ markdown: at('report.md'), threshold: 0.01 },
  };
  const { answer, log } = await run(evaluate, flags);
  expect(answer).toMatchObject({ n: 3, unreadable: 1, top1: 2 / 3 });
  expect(answer['fusions']).toHaveLength(8);
  expect(log).toContain('broken.jpg');
  expect(readFileSync(at('new/report.html'), 'utf8')).toContain('</html>');
  expect(readFileSync(at('report.md'), 'utf8')).toContain('## Regions');
  const again = await run(evaluate, {
    ...{ fromLogits: at('logits.jsonl'), split: 'test', ...defaults },
    threshold: 0.01,
  });
  for (const key of ['n', 'unreadable', 'top1', 'ece', 'fusions', 'notSure']) {
    expect(again.answer[key], key).toEqual(answer[key]);
  }
  const other = await run(evaluate, { ...flags, fusion: 'whole' });
  expect(other.answer['fusion']).toBe('whole');
});

test('a run that was stopped goes on where it was', async () => {
  const logits = at('stopped.jsonl');
  const controller = new AbortController();
  const stopped = run(
    evaluate,
    { model, photos, ...defaults, logits },
    Object.assign(controller.signal, {
      throwIfAborted() {
        const lines = existsSync(logits)
          ? readFileSync(logits, 'utf8').trim().split('\n')
          : [];
        if (lines.length >= 3) throw new DOMException('stopped', 'AbortError');
      },
    }),
  );
  await expect(stopped).rejects.toThrow('stopped');
  const before = readFileSync(logits, 'utf8').trim().split('\n').slice(1);
  expect(before).toHaveLength(2);
  const { answer } = await run(evaluate, {
    ...{ model, photos, logits, ...defaults },
  });
  expect(answer['n']).toBe(6);
  const after = readFileSync(logits, 'utf8').trim().split('\n');
  // Two headers, six photos once each, and the broken one.
  expect(after).toHaveLength(2 + 6 + 1);
  const whole = await run(evaluate, { model, photos, ...defaults });
  expect(whole.answer['perClass']).toEqual(answer['perClass']);
});

test('measure writes temperature, not sure and figures into the card only', async () => {
  const own = at('measured');
  cpSync(model, own, { recursive: true });
  const file = path.join(own, 'card.json');
  const before = parseCard(JSON.parse(readFileSync(file, 'utf8')));
  const flags = { model: own, photos, ...defaults };
  const { answer } = await run(measureModel, flags);
  const card = parseCard(JSON.parse(readFileSync(file, 'utf8')));
  expect(card.files).toEqual(before.files);
  expect(card).toMatchObject(answer);
  expect(card.figures.map(({ split, n }) => [split, n])).toEqual([
    ['val', 3],
    ['test', 3],
  ]);
  // Three photos are too few to be sure of anything.
  expect(card.notSure!.threshold).toBe(1);
  expect(card.offTopic).toEqual({ n: card.offTopic!.n, notSure: 1 });
  const strict = await run(offTopic, { model: own, json: true });
  expect(strict.answer).toMatchObject({ notSure: 1, threshold: 1 });
  // Without a threshold only pictures that excite too few channels are left.
  const lax = await run(offTopic, { model: own, json: true, threshold: 0 });
  const {
    n,
    pictures,
    participation: least,
    notSure,
  } = lax.answer as {
    n: number;
    notSure: number;
    participation: number;
    pictures: OffTopicAnswer[];
  };
  expect(n).toBe(card.offTopic!.n);
  expect(least).toBe(card.notSure!.participation);
  const few = pictures.filter((one) => one.participation < least);
  expect(notSure).toBe(few.length / n);
  expect(few.every(({ doubt }) => doubt === 'no-place')).toBe(true);
});

test('off-topic needs a threshold from somewhere', async () => {
  await expect(run(offTopic, { model })).rejects.toThrow('--threshold');
});

test('composites are made of photos that are answered rightly', async () => {
  const save = at('composites');
  const flags = { model, photos, n: 4, seed: 1, json: true };
  const { answer, log } = await run(composites, { ...flags, save });
  expect(answer).toMatchObject({
    ...{ seed: 1, halves: { n: 4 }, beside: { n: 4 }, patch: { n: 4 } },
  });
  expect(answer['right']).toBe(4);
  expect(log).toContain('broken.jpg');
  expect(log).toContain('4 of 7 photos are answered rightly');
  const { top2, top3 } = answer['halves'] as { top2: number; top3: number };
  expect(top3).toBeGreaterThanOrEqual(top2);
  const again = await run(composites, flags);
  expect(again.answer).toEqual(answer);
});

test('tables measure sets of photos and of logits alike', async () => {
  const flags = { model, baseline: [], urban: 0.5, json: true };
  const logits = at('kept');
  const set = [`mine=${photos}#test`];
  const { answer } = await run(tables, { ...flags, set, logits });
  const kept = [`mine=${path.join(logits, 'mine.jsonl')}#test`];
  const again = await run(tables, { ...flags, set: kept });
  expect(again.answer).toEqual(answer);
  const sets = answer['sets'] as { set: string; table1: object[] }[];
  expect(sets.map((one) => one.set)).toContain('mine');
  expect(sets.at(-1)!.table1[0]).toMatchObject({ of: 'ours', n: 3 });
});

test.each([
  [{ model }, 'needs --model and --photos'],
  [{ fromLogits: at('none.jsonl') }, 'is not there'],
  [{ fromLogits: at('logits.jsonl'), split: 'x' }, 'no photo of the split "x"'],
])('%o ends in a sentence', async (flags, sentence) => {
  await expect(run(evaluate, { ...defaults, ...flags })).rejects.toThrow(
    sentence,
  );
});
