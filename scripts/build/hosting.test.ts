import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HEADERS, META_POLICY } from '../../src/service-worker/policy.ts';
import { root } from '../lib/paths.mjs';
import { headersFile } from './hosting.ts';

const page = readFileSync(join(root, 'docs/hosting.md'), 'utf8');

test.each(Object.entries(HEADERS))(
  'docs/hosting.md tells every host to send %s',
  (name, value) => {
    expect(page).toContain(`add_header ${name} "${value}" always;`);
    expect(page).toContain(`Header always set ${name} "${value}"`);
    expect(headersFile()).toContain(`\n  ${name}: ${value}\n`);
  },
);

test('the policy names no other site and no way around', () => {
  // The page's icon is a picture of its own.
  const policy = META_POLICY.replace("img-src 'self' blob: data:;", '');
  expect(policy).not.toMatch(/https?:|\*|unsafe-inline|'unsafe-eval'|data:/);
  expect(META_POLICY).toMatch(/connect-src 'self';/);
  expect(META_POLICY).not.toContain('frame-ancestors');
});
