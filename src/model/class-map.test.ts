import { expect, test } from 'vitest';
import { classMap, logitOf } from '../core/cam/class-map.ts';
import { rangeOf } from '../core/cam/describe.ts';
import { testPattern } from '../core/pixels/test-pattern.ts';
import { headOf, parseNetwork } from './network.ts';
import { narrowModel } from './testing/narrow-model.ts';

test('the mean of every class activation map plus bias is the logit', async () => {
  const { card, files, infer } = await narrowModel({
    shortSide: 110,
    crop: 96,
  });
  const shards = card.files
    .filter(({ path }) => path.endsWith('.bin'))
    .map(({ path }) => files.get(path)!);
  const modelJson: unknown = JSON.parse(
    new TextDecoder().decode(files.get('model.json')),
  );
  const head = headOf(parseNetwork(card, modelJson, Buffer.concat(shards)));
  expect(head.kernel).toHaveLength(head.channels * head.classes);

  const outputs = await infer([testPattern(1, 96), testPattern(2, 96)]);
  for (const { logits, featureMap } of outputs) {
    expect(featureMap).toMatchObject({ width: 3, height: 3 });
    let widest = 0;
    logits.forEach((logit, id) => {
      const map = classMap(featureMap!, head, id);
      expect(Math.abs(logitOf(map, head, id) - logit)).toBeLessThan(1e-3);
      const { low, high } = rangeOf(map);
      widest = Math.max(widest, high - low);
    });
    // Flat maps would pass, too, and explain nothing.
    expect(widest).toBeGreaterThan(0.01);
  }
});
