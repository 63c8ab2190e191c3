import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { resnetGraph } from '../../../src/model/resnet/graph.ts';
import { randomWeights } from '../../../src/model/resnet/random-weights.ts';
import { writeFacts } from '../formats/facts.ts';
import { writeSafetensors } from '../formats/safetensors.ts';
import { NORMALISATION } from './prepare-data.ts';
import { startingWeights } from './starting-weights.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'start-'));
const spec = {
  ...({ variant: 'v2', classes: 61 } as const),
  ...{ units: [1, 1, 1, 1], widths: [2, 2, 2, 4] },
};
const graph = resnetGraph(spec);
const trained = randomWeights(graph, 7, 0.2);

/** A pretrained file with the weights whose names fit. */
function pretrained(name: string, fits: (weight: string) => boolean): string {
  const file = path.join(folder, `${name}.safetensors`);
  const { variant, units, widths } = spec;
  const { mean, std } = NORMALISATION;
  const facts = { variant, units, widths, mean, std } as never;
  const tensors = new Map([...trained].filter(([weight]) => fits(weight)));
  writeFileSync(file, writeSafetensors(tensors, writeFacts(facts)));
  return file;
}

/** As the TF-Slim file has it: stage 4's first convolution is there too. */
const half = pretrained('half', (weight) =>
  /^(conv1|stage[123]|stage4_unit1_(preact|conv1))/.test(weight),
);
const whole = pretrained('whole', () => true);

test('what the file has is taken, the rest is seeded', () => {
  const { weights } = startingWeights(graph, half, 3);
  const kernel = (stage: number) => `stage${stage}_unit1_conv2/kernel`;
  expect(weights.get(kernel(3))).toEqual(trained.get(kernel(3)));
  expect(weights.get(kernel(4))).not.toEqual(trained.get(kernel(4)));
  expect(weights).toEqual(startingWeights(graph, half, 3).weights);
  expect(startingWeights(graph, whole, 3).weights.get(kernel(4))).toEqual(
    trained.get(kernel(4)),
  );
});

test("a widened stage 4 begins with stage 3's channels and silent branches", () => {
  const { weights } = startingWeights(graph, half, 3, 'widen');
  const { data, shape } = weights.get('stage4_unit1_shortcut/kernel')!;
  const [from, to] = shape.slice(-2) as [number, number];
  for (let row = 0; row < from; row++) {
    const unit = Array.from({ length: from }, (_, i) => Number(i === row));
    expect([...data.slice(row * to, row * to + from)]).toEqual(unit);
  }
  const { data: gamma } = weights.get('stage4_unit1_conv3_bn/gamma')!;
  expect(gamma).toEqual(new Float32Array(gamma.length));
});

test('a file with stage 4 is not widened', () => {
  expect(() => startingWeights(graph, whole, 3, 'widen')).toThrow(
    '--start widen would undo',
  );
});

test('a file without the first stages is refused', () => {
  const late = pretrained('late', (weight) => !weight.startsWith('conv1'));
  expect(() => startingWeights(graph, late, 3)).toThrow(
    'lacks the first stages',
  );
});
