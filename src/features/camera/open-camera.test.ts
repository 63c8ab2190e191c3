import { expect, test } from 'vitest';
import { cameraProblem } from './open-camera.ts';

test.each([
  ['NotAllowedError', 'refused'],
  ['NotFoundError', 'none'],
  ['OverconstrainedError', 'none'],
  ['NotReadableError', 'busy'],
  ['AbortError', 'busy'],
])('%s: %s', (name, problem) => {
  expect(cameraProblem(new DOMException('', name))).toBe(problem);
});
