import { expect, test } from 'vitest';
import { isSupportedNode } from './node-version.mjs';

test.each(['20.19.0', '20.20.2', '22.13.0', '22.21.1'])('takes %s', (version) =>
  expect(isSupportedNode(version)).toBe(true),
);

test.each(['18.20.4', '20.18.3', '21.7.0', '22.12.0', '23.0.0', '24.1.0'])(
  'refuses %s',
  (version) => expect(isSupportedNode(version)).toBe(false),
);
