import { expect, test } from '../pages/lab-test.ts';
import { linkTo } from '../pages/navigation.ts';

test('dragging the seam changes the answer, and five crops follow', async ({
  lab,
}) => {
  await lab.joinTwo();
  const before = await lab.answer.probabilities();
  await lab.drag([0.5, 0.5], [0.95, 0.5]);
  await expect(lab.seam).toHaveAttribute('aria-valuenow', '95');
  await lab.answer.isAnswered();
  expect(await lab.answer.probabilities()).not.toEqual(before);
  await expect(lab.answer.top).toHaveCount(3);
});

test('while dragging an answer comes before one lets go', async ({ lab }) => {
  await lab.joinTwo();
  const answered = await lab.answer.count('answered');
  await lab.drag([0.5, 0.5], [0.8, 0.5], async () => {
    await expect
      .poll(() => lab.answer.count('answered'))
      .toBeGreaterThan(answered);
  });
  await lab.answer.isAnswered();
});

test('work on an old picture is dropped for the latest', async ({ lab }) => {
  await lab.joinTwo();
  // One task of the page: five crops begin, and the next picture comes before their answer can.
  const dropped = await lab.page.evaluate(() => {
    const press = (name: string) =>
      [...document.querySelectorAll('button')]
        .find((one) => one.textContent === name)!
        .click();
    for (const name of ['Mirror A', 'Mirror B', 'Level']) press(name);
    return Number(
      document.querySelector<HTMLElement>('[data-testid=lab-answer]')!.dataset
        .dropped,
    );
  });
  await lab.answer.isAnswered();
  expect(await lab.answer.count('dropped')).toBeGreaterThan(dropped);
});

test('at its ends the seam leaves one picture to the byte', async ({ lab }) => {
  await lab.sample('a', 'Summer Palace, Beijing');
  const alone = await lab.pixels();
  await lab.sample('b', 'Rocket launch, Florida');
  expect(await lab.pixels()).not.toBe(alone);
  await lab.seam.press('End');
  await expect(lab.seam).toHaveAttribute('aria-valuenow', '100');
  await expect.poll(() => lab.pixels()).toBe(alone);
});

test('the composite of one picture gets the answer of the main screen', async ({
  lab,
  page,
}) => {
  await lab.sample('a', 'Summer Palace, Beijing');
  await lab.answer.isAnswered();
  const here = await lab.answer.probabilities();
  await linkTo(page, '').click();
  await page.getByRole('button', { name: 'Try an example photo' }).click();
  const panel = page.getByTestId('answer-panel');
  await expect(panel).toHaveAttribute('data-phase', 'answered');
  const text = await panel.getAttribute('data-probabilities');
  const there = JSON.parse(text ?? 'null') as number[];
  here.forEach((p, i) => expect(p).toBeCloseTo(there[i]!, 6));

  // And the photo on that screen can be used here; what was done here is still there.
  await linkTo(page, 'lab').click();
  await expect(lab.slot('a')).toContainText('Summer Palace, Beijing');
  await lab.button('Use the photo on the screen as B').click();
  await expect(lab.slot('b')).toContainText('summer-palace.jpg');
});

test('undo and redo, by buttons and by keys; a drag is one step', async ({
  lab,
  page,
}) => {
  await lab.joinTwo();
  const start = await lab.pixels();
  await lab.drag([0.5, 0.5], [0.2, 0.5]);
  await expect(lab.seam).toHaveAttribute('aria-valuenow', '20');
  const dragged = await lab.pixels();
  await lab.button('Swap A and B').click();
  await expect(lab.slot('a')).toContainText('Rocket');

  await page.keyboard.press('Control+z');
  await expect(lab.slot('a')).toContainText('Summer Palace');
  await lab.button('Undo').click();
  await expect.poll(() => lab.pixels()).toBe(start);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => lab.pixels()).toBe(dragged);
  await lab.button('Redo').click();
  await expect(lab.slot('a')).toContainText('Rocket');
  await expect(lab.button('Redo')).toBeDisabled();
  await lab.answer.isAnswered();
});

test('swapping keeps the picture', async ({ lab }) => {
  await lab.joinTwo();
  await lab.seam.press('Shift+ArrowLeft');
  const before = await lab.pixels();
  await lab.button('Swap A and B').click();
  await expect(lab.slot('a')).toContainText('Rocket');
  expect(await lab.pixels()).toBe(before);
});

test('keys move the seam and the piece; sliders do the same', async ({
  lab,
}) => {
  await lab.joinTwo();
  await lab.seam.focus();
  await lab.seam.press('ArrowRight');
  await expect(lab.slider('Position of the seam')).toHaveValue('0.51');
  await lab.seam.press('Shift+ArrowLeft');
  await expect(lab.slider('Position of the seam')).toHaveValue('0.41');
  await lab.seam.press('Home');
  await expect(lab.slider('Position of the seam')).toHaveValue('0');
  await lab.slider('Angle').fill('90');
  await expect(lab.button('Level')).toHaveAttribute('aria-pressed', 'true');

  await lab.page.getByText('Piece', { exact: true }).click();
  await lab.piece.focus();
  await lab.piece.press('ArrowRight');
  await lab.piece.press('Shift+ArrowDown');
  await expect(lab.slider('Place, left to right')).toHaveValue('0.51');
  await expect(lab.slider('Place, top to bottom')).toHaveValue('0.6');
  await lab.piece.press('+');
  await expect(lab.slider('Size of the piece')).toHaveValue('0.8');
  await lab.slider('Left edge').fill('0');
  await lab.answer.isAnswered();

  await lab.page.getByText('Blend', { exact: true }).click();
  await lab.slider('Share of A').fill('0.25');
  await lab.answer.isAnswered();
});

test('a piece is drawn with the lasso and dragged', async ({ lab, page }) => {
  await lab.joinTwo();
  await page.getByText('Piece', { exact: true }).click();
  await page.getByText('Lasso', { exact: true }).click();
  const before = await lab.pixels();
  const editor = page.getByTestId('lab-piece-editor');
  await editor.scrollIntoViewIfNeeded();
  const box = (await editor.boundingBox())!;
  const at = (x: number, y: number) =>
    [box.x + x * box.width, box.y + y * box.height] as const;
  await page.mouse.move(...at(0.4, 0.2));
  await page.mouse.down();
  for (const [x, y] of [
    [0.7, 0.3],
    [0.6, 0.8],
    [0.4, 0.7],
  ] as const)
    await page.mouse.move(...at(x, y), { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => lab.pixels()).not.toBe(before);
  await lab.drag([0.5, 0.5], [0.7, 0.4]);
  await expect(lab.slider('Place, left to right')).toHaveValue(/^0\.(69|7)/);
  await lab.answer.isAnswered();
});

test('the confusion curve: its table, its ends, a click', async ({ lab }) => {
  await lab.joinTwo();
  await lab.curve.draw(6);
  await lab.curve.openTable();
  await expect(lab.curve.rows).toHaveCount(6);
  await expect(lab.curve.chart).toHaveAttribute('aria-label', /6 steps/);

  await lab.curve.go('20%').click();
  await expect(lab.slider('Position of the seam')).toHaveValue('0.2');
  await lab.answer.isAnswered();
  const box = (await lab.curve.chart.boundingBox())!;
  await lab.curve.chart.click({
    position: { x: box.width - 12, y: box.height / 2 },
  });
  await expect(lab.slider('Position of the seam')).toHaveValue('1');
  await lab.answer.isAnswered();
  await lab.button('Mirror A').click();
  await expect(lab.curve.chart).toHaveCount(0);
});

test('each crop says its own, and the crops can be shown', async ({ lab }) => {
  await lab.joinTwo();
  await expect(lab.answer.crops.locator('tbody tr')).toHaveCount(5);
  await lab.page.getByLabel('Show the crops').check();
  await expect(lab.page.getByTestId('lab-crop-boxes').locator('g')).toHaveCount(
    5,
  );
});

test.describe('on a phone', () => {
  test.use({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
  });

  test('one thumb moves the seam by its grip', async ({ lab, page }) => {
    await lab.joinTwo();
    await lab.seam.scrollIntoViewIfNeeded();
    const grip = (await lab.seam.boundingBox())!;
    const stage = (await lab.stage.boundingBox())!;
    expect(Math.min(grip.width, grip.height)).toBeGreaterThanOrEqual(44);
    const client = await page.context().newCDPSession(page);
    const y = grip.y + grip.height / 2;
    const touch = (type: string, x?: number) =>
      client.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart',
        touchPoints: x === undefined ? [] : [{ x, y }],
      });
    const x = grip.x + grip.width / 2;
    await touch('touchStart', x);
    for (let i = 1; i <= 5; i++)
      await touch('touchMove', x + (i / 5) * 0.3 * stage.width);
    await touch('touchEnd');
    await expect(lab.seam).toHaveAttribute('aria-valuenow', '80');
    await lab.answer.isAnswered();
  });
});
