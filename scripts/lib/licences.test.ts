import { expect, test } from 'vitest';
import { licencesOf } from './licences.mjs';

const lock = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', license: 'MIT' },
    'node_modules/a/node_modules/@x/c': { version: '3.0.0' },
    'node_modules/tool': { version: '1.0.0', dev: true, license: 'GPL-3.0' },
    'node_modules/none': { version: '4.0.0' },
  },
};

test('lists production packages, nested ones, and those without a licence', () => {
  const list = licencesOf(lock, (path) =>
    path.endsWith('@x/c')
      ? { manifest: { licenses: [{ type: 'MIT' }, { type: 'Apache-2.0' }] } }
      : { manifest: {}, file: 'LICENSE' },
  );
  expect(list).toEqual([
    { name: '@x/c', version: '3.0.0', licence: 'MIT OR Apache-2.0' },
    { name: 'b', version: '2.0.0', licence: 'MIT', file: 'LICENSE' },
    { name: 'none', version: '4.0.0', licence: 'unknown', file: 'LICENSE' },
  ]);
});
