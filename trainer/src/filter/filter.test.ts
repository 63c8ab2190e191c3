import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { resnetGraph } from '../../../src/model/resnet/graph.ts';
import { randomWeights } from '../../../src/model/resnet/random-weights.ts';
import { filter, type FilterFlags } from '../commands/filter.ts';
import { writeOnnx } from '../formats/onnx.ts';
import type { FilterReport } from './filter.ts';
import { DEFAULT_FILTER_OPTIONS } from './options.ts';
import { groupsOfScene, SCENES } from './scenes.ts';

const require = createRequire(import.meta.url);

function workplace(text: string): { csv: string; out: string; folder: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'filter-'));
  const csv = path.join(folder, 'photos.csv');
  writeFileSync(csv, text);
  return { csv, out: path.join(folder, 'kept.csv'), folder };
}

async function run(
  flags: Partial<FilterFlags> & { csv: string; out: string },
): Promise<{
  report: FilterReport;
  kept: string;
  reasons: string;
  log: string;
}> {
  const printed: string[] = [];
  const log: string[] = [];
  await filter(
    { ...DEFAULT_FILTER_OPTIONS, faceDetector: 'tiny', json: true, ...flags },
    {
      signal: new AbortController().signal,
      log: (line) => log.push(line),
      print: (text) => printed.push(text),
    },
  );
  return {
    report: JSON.parse(printed[0]!) as FilterReport,
    kept: readFileSync(flags.out, 'utf8'),
    reasons: readFileSync(flags.out.replace('.csv', '.reasons.csv'), 'utf8'),
    log: log.join('\n'),
  };
}

const COLUMNS =
  'IMG_ID,Prob_urban,BW,IMG_time,upload_time,Faces,Top5classes,S365_Label';
const ROWS = [
  'good,0.9,False,2019-03-05 11:38:40,,False,"[283, 0, 227, 132, 8]",',
  'nodate,0.51,False,1900-01-01,2020-01-05,False,,245.0',
  'edge,0.5,False,1900-01-01,,False,,245.0',
  'both,0.1,True,2001-01-01,,True,,0.0',
  'grey,0.9,True,2019-01-01,,False,,',
  'old,0.9,False,2011-12-31 23:59:59,,False,,',
  'uploaded,0.9,False,1900-01-01,2010-01-01,False,,',
  'faces,0.9,False,2019-01-01,,True,,',
  'share,0.9,False,2019-01-01,,0.11,,',
  'airfield,0.9,False,2019-01-01,,False,"[0, 283, 227, 132, 8]",',
  'stadium,0.9,False,2019-01-01,,False,,312.0',
];

test('reads the columns of the authors, each photo falling to the first filter', async () => {
  const { csv, out } = workplace(`${COLUMNS}\n${ROWS.join('\n')}\n`);
  const { report, kept, reasons } = await run({ csv, out });
  expect(report).toMatchObject({
    ...{ rows: 11, kept: 2 },
    dropped: { urban: 2, grey: 1, old: 2, faces: 2, subject: 2, unreadable: 0 },
  });
  expect(SCENES[312]).toMatch(/^stadium/);
  expect(kept.trim().split('\n')).toEqual([COLUMNS, ...ROWS.slice(0, 2)]);
  expect(reasons).toContain('4,edge,dropped,urban,Prob_urban 0.5,metadata');
  expect(reasons).toContain('3,nodate,kept,,unknown: old,');
  expect(reasons).toContain('11,airfield,dropped,subject,scene airfield,');
  const lenient = await run({
    ...{ csv, out, urban: 0.05, since: 2000, faces: 0.2 },
    ...{ subjects: ['street'], skip: ['grey' as const] },
  });
  expect(lenient.report).toMatchObject({
    kept: 9,
    dropped: { urban: 0, grey: 0, old: 0, faces: 2, subject: 0 },
  });
});

test('looks at the pixels where columns are silent', async () => {
  const { csv, out, folder } = workplace('');
  const at = (name: string) => path.join(folder, name);
  // Photos of people with large and with small faces that the detector's own package carries.
  const sample = path.join(
    path.dirname(require.resolve('@vladmandic/face-api/package.json')),
    'demo/sample5.jpg',
  );
  await sharp(sample).toFile(at('people.jpg'));
  const { width, height } = await sharp(sample).metadata();
  await sharp(sample)
    .extend({ right: width * 2, bottom: height * 2, background: '#3a7' })
    .resize(900)
    .toFile(at('far.jpg'));
  await sharp(sample).greyscale().toFile(at('grey.jpg'));
  const create = { width: 64, height: 64, channels: 3, background: '#38c' } as const; // prettier-ignore
  const exif = { IFD2: { DateTimeOriginal: '2009:07:01 12:00:00' } };
  await sharp({ create }).withExif(exif).jpeg().toFile(at('old.jpg'));
  writeFileSync(at('broken.jpg'), 'no picture');
  const names = ['people', 'far', 'grey', 'old', 'broken', 'missing'];
  writeFileSync(csv, `file\n${names.map((n) => `${n}.jpg\n`).join('')}`);
  const { report, kept, log } = await run({ csv, out });
  expect(report).toMatchObject({
    kept: 1,
    dropped: { urban: 0, grey: 1, old: 1, faces: 1, unreadable: 2 },
    unknown: { urban: 5 - 1, subject: 1 },
  });
  expect(kept).toBe('file\nfar.jpg\n');
  expect(log).toContain('line 6: broken.jpg cannot be read');
  expect(log).toContain('give --places and --labels');
  // Measured once: the same answer without looking again.
  const measures = readFileSync(at('kept.measures.jsonl'), 'utf8');
  expect((await run({ csv, out })).report).toEqual(report);
  expect(readFileSync(at('kept.measures.jsonl'), 'utf8')).toBe(measures);
});

test('sums the urban scenes of any classifier of Places365', async () => {
  const { csv, out, folder } = workplace('');
  const graph = resnetGraph({
    ...{ variant: 'v1', units: [1, 1, 1, 1], widths: [2, 2, 2, 4] },
    classes: SCENES.length,
  });
  const model = path.join(folder, 'places.onnx');
  writeFileSync(model, writeOnnx(graph, randomWeights(graph, 5, 1), 64));
  const labels = path.join(folder, 'labels.txt');
  const lines = SCENES.map((label, i) => `/${label[0]}/${label} ${i}`);
  writeFileSync(labels, lines.join('\n'));
  const create = { width: 90, height: 70, channels: 3, background: '#a52' } as const; // prettier-ignore
  await sharp({ create }).png().toFile(path.join(folder, 'a.png'));
  writeFileSync(csv, 'file\na.png\n');
  const { InferenceSession, Tensor } = await import('onnxruntime-node');

  // The same by hand: one colour stays the same however it is cut.
  const session = await InferenceSession.create(model);
  const pixels = new Float32Array(3 * 64 * 64);
  [0xaa, 0x55, 0x22].forEach((byte, c) => {
    const [mean, std] = [[0.485, 0.229], [0.456, 0.224], [0.406, 0.225]][c]!; // prettier-ignore
    pixels.fill((byte / 255 - mean!) / std!, c * 4096, (c + 1) * 4096);
  });
  const input = new Tensor('float32', pixels, [1, 3, 64, 64]);
  const { logits } = await session.run({ [session.inputNames[0]!]: input });
  const powers = Array.from(logits!.data as Float32Array, Math.exp);
  const sum = powers.reduce((a, b) => a + b);
  const top = [...powers.keys()].sort((a, b) => powers[b]! - powers[a]!);
  const urban = top.slice(0, 5).reduce((total, i) => {
    const { indoor, natural, urban: is } = groupsOfScene(SCENES[i]!)!;
    return total + (is ? powers[i]! / sum / (indoor || natural ? 2 : 1) : 0);
  }, 0);
  const flags = { csv, out, places: model, labels, skip: ['grey' as const] };
  const above = await run({ ...flags, urban: urban - 1e-4 });
  expect(above.report.dropped.urban).toBe(0);
  const below = await run({ ...flags, urban: urban + 1e-4 });
  expect(below.report.dropped.urban).toBe(1);
  const subject = await run({
    ...{ ...flags, urban: 0, subjects: [SCENES[top[0]!]!] },
  });
  expect(subject.report.dropped.subject + subject.report.dropped.urban).toBe(1);

  writeFileSync(labels, lines.slice(1).join('\n'));
  await expect(run(flags)).rejects.toThrow('has 365 outputs, but');
  writeFileSync(labels, 'kitchen 0\nmoon 1');
  await expect(run(flags)).rejects.toThrow('line 2: "moon" is no label');
});

test('groups the 365 scenes as the published hierarchy does', () => {
  expect(SCENES).toHaveLength(365);
  expect([SCENES[0], SCENES[14], SCENES[364]]).toEqual([
    ...['airfield', 'archive', 'zen_garden'],
  ]);
  const count = (group: 'indoor' | 'natural' | 'urban') =>
    SCENES.filter((label) => groupsOfScene(label)![group]).length;
  expect([count('indoor'), count('natural'), count('urban')]).toEqual([
    ...[159, 80, 159],
  ]);
  expect(groupsOfScene('/c/church/outdoor')).toMatchObject({ urban: true });
  expect(groupsOfScene('moon')).toBeUndefined();
});

test('says what does not fit', async () => {
  const { csv, out } = workplace('file\na.jpg\n');
  await expect(run({ csv, out, subjects: ['moon'] })).rejects.toThrow(
    '"moon" is no label',
  );
  await expect(run({ csv, out, places: 'x.onnx' })).rejects.toThrow(
    'give both',
  );
});
