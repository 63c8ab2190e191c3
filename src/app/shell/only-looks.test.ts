import { expect, test } from 'vitest';
import { onlyLooks } from './only-looks.ts';

test('looks stay, what is found or operated goes', () => {
  const markup =
    '<section class="a" aria-labelledby="_r_1_" data-testid="first-run"><h2 id="_r_1_">One</h2>' +
    '<input type="file" hidden="" data-picker="file"/><p role="status" data-testid="text">Two</p><div role="alert" data-testid="bar"></div><a aria-current="page">Three</a></section>';
  expect(onlyLooks(markup)).toBe(
    '<section class="a" data-part="first-run"><h2>One</h2><p>Two</p><div role="alert"></div><a aria-current="page">Three</a></section>',
  );
});
