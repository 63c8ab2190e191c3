import { expect, test } from 'vitest';
import { readUrlParameters } from './url-parameters.ts';

test('reads model and backend', () => {
  expect(readUrlParameters('?model=narrow&backend=wasm')).toEqual({
    model: 'narrow',
    backend: 'wasm',
    isOwn: false,
  });
});

test.each(['', '?model=&backend=', '?model=../x&backend=cpu', '?model=a/b'])(
  'falls back on starter and auto for %j',
  (search) => {
    expect(readUrlParameters(search)).toEqual({
      model: 'starter',
      backend: 'auto',
      isOwn: false,
    });
  },
);

test("knows the visitor's own weights", () => {
  expect(readUrlParameters('?model=~own')).toEqual({
    model: 'starter',
    backend: 'auto',
    isOwn: true,
  });
});
