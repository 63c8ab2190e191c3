import type { Page } from '@playwright/test';
import { LabPage } from '../pages/lab-page.ts';
import { linkTo } from '../pages/navigation.ts';
import { expect, test } from '../pages/test.ts';
import { inWorkers } from '../support/in-workers.ts';
import { countSentBytes, sentBytes } from '../worker/faults.ts';

/** Bytes of one crop of the small network. */
const CROP = 64 * 64 * 3;

/** Crops that went to the GPU since it was asked last, whatever the page says of them. */
async function crops(page: Page): Promise<number> {
  const worker = page
    .workers()
    .findLast((one) => /\/worker-[^/]*\.js$/.test(one.url()));
  const sent = await worker!.evaluate<number[]>(sentBytes as () => never);
  return sent
    .filter((bytes) => bytes > 0 && bytes % CROP === 0)
    .reduce((sum, bytes) => sum + bytes / CROP, 0);
}

test('a seam that moves reaches the network with the crops that it touches, and no others', async ({
  page,
}) => {
  await inWorkers(page, [countSentBytes]);
  const lab = new LabPage(page);
  await lab.open('small', 'webgpu');
  await lab.joinTwo();
  await lab.answer.isAtRest();
  await lab.slider('Position of the seam').fill('0.1');
  await lab.answer.isAnswered();
  await lab.slider('Position of the seam').fill('0.05');
  await lab.answer.isAnswered();
  await lab.button('Undo').click();
  await lab.answer.isAnswered();

  // Any other photo makes the worker forget the composite's crops.
  await linkTo(page, '').click();
  await page.getByRole('button', { name: 'Try an example photo' }).click();
  await expect(page.getByTestId('answer-panel')).toHaveAttribute(
    'data-phase',
    'answered',
  );
  await linkTo(page, 'lab').click();
  await crops(page);
  await lab.button('Redo').click();
  await lab.answer.isAnswered();
  const computed = await lab.answer.probabilities();
  expect(await crops(page)).toBe(5);
  expect(await lab.answer.count('kept')).toBe(0);

  // Between 5 % and 10 % of the width lie only the two crops on the left.
  await lab.button('Undo').click();
  await lab.answer.isAnswered();
  expect(await crops(page)).toBe(2);
  expect(await lab.answer.count('kept')).toBe(3);
  expect(await lab.answer.probabilities()).not.toEqual(computed);
  await expect(lab.answer.panel).toContainText('3 crops had not changed');

  await lab.button('Redo').click();
  await lab.answer.isAnswered();
  expect(await crops(page)).toBe(0);
  expect(await lab.answer.count('kept')).toBe(5);
  expect(await lab.answer.probabilities()).toEqual(computed);
});
