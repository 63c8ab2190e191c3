import * as v from 'valibot';
import { expect, test } from 'vitest';
import {
  checkSchema,
  compositeSchema,
} from '../../../core/composite/schema.ts';
import { isDone } from '../../../core/composite/check.ts';
import { START } from '../../../core/composite/composite.ts';
import { SAMPLES } from '../pictures/samples.ts';
import { SHIPPED } from './shipped.ts';

const keys = SAMPLES.map(({ key }) => key);

test('five lessons ship, none longer than five steps', () => {
  expect(SHIPPED).toHaveLength(5);
  for (const { steps } of SHIPPED) expect(steps.length).toBeLessThanOrEqual(5);
});

test.each(SHIPPED)('$title can be saved and done', ({ steps }) => {
  let composite = START;
  expect(steps[0]?.set).toMatchObject({ a: expect.any(String) as string });
  for (const { set, check } of steps) {
    if (set?.composite) composite = v.parse(compositeSchema, set.composite);
    for (const key of [set?.a, set?.b])
      if (key != null) expect(keys).toContain(key);
    if (!check) continue;
    v.parse(checkSchema, check);
    // What the visitor is to do must not be done already.
    const nothing = { composite, answered: false, curve: false, map: false };
    expect(isDone(check, nothing), JSON.stringify(check)).toBe(false);
  }
});
