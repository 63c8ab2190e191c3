import { readFile } from 'node:fs/promises';
import { BAD_FILES, expect, photo, test } from '../pages/lab-test.ts';
import { RequestLog } from '../support/request-log.ts';

test('saves a PNG: the composite to the byte, and a caption below', async ({
  lab,
  page,
}) => {
  await lab.joinTwo();
  const downloading = page.waitForEvent('download');
  await lab.button('Save as PNG').click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('composite-lab.png');
  const png = await readFile(await download.path());
  const pixels = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const stage = document.querySelector<HTMLCanvasElement>(
      '[data-testid=lab-stage] canvas',
    )!;
    const { width, height } = stage;
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const saved = canvas.getContext('2d')!;
    saved.drawImage(bitmap, 0, 0);
    const read = (context: typeof saved | CanvasRenderingContext2D) =>
      context.getImageData(0, 0, width, height).data.join();
    const below = saved.getImageData(
      0,
      height,
      bitmap.width,
      bitmap.height - height,
    ).data;
    return {
      same: read(saved) === read(stage.getContext('2d')!),
      wider: bitmap.width - width,
      ink: below.some((byte, i) => i % 4 < 3 && byte < 100),
    };
  }, png.toString('base64'));
  expect(pixels).toEqual({ same: true, wider: 0, ink: true });
});

test('a lesson is done step by step', async ({ lab }) => {
  await lab.lessons.start('Which half wins?');
  await lab.lessons.isAtStep(1, 5);
  await lab.lessons.isDone(true);
  await lab.lessons.next.click();
  await lab.lessons.isDone(true);
  await lab.lessons.next.click();
  await lab.lessons.isDone(false);
  await expect(lab.lessons.step).toContainText('Drag the seam to the middle');
  await lab.drag([0.15, 0.5], [0.5, 0.5]);
  await lab.lessons.isDone(true);
  await lab.lessons.next.click();
  await lab.lessons.next.click();
  await lab.lessons.isAtStep(5, 5);
  await lab.lessons.isDone(false);
  await lab.curve.draw(6);
  await lab.lessons.isDone(true);
});

test('a lesson with the class’s own picture is saved and opened again', async ({
  lab,
  page,
}) => {
  await lab.lessons.start('Mirror writing');
  const buffer = await page.screenshot({ type: 'png' });
  await lab.pick('a', { name: 'own.png', mimeType: 'image/png', buffer });
  await expect(lab.slot('a')).toContainText('own.png');
  await lab.lessons.next.click();
  await lab.answer.isAnswered();
  const [pixels, probabilities] = [
    await lab.pixels(),
    await lab.answer.probabilities(),
  ];
  const file = await lab.lessons.save();
  expect(file.name).toBe('mirror-writing.lesson.json');

  await page.reload();
  await lab.sample('a', 'Flower');
  await expect(lab.slot('a')).toContainText('Flower');
  await lab.lessons.openFile(file);
  await expect(lab.message).toContainText('“Mirror writing” is open');
  await lab.lessons.isAtStep(2, 4);
  await expect(lab.slot('a')).toContainText('own.png');
  await expect.poll(() => lab.pixels()).toBe(pixels);
  await lab.answer.isAnswered();
  expect(await lab.answer.probabilities()).toEqual(probabilities);
  await lab.button('Undo').click();
  await expect(lab.slot('a')).toContainText('Flower');
});

test('one writes a lesson of one’s own', async ({ lab, page }) => {
  await lab.joinTwo();
  await lab.button('Write a lesson').click();
  await page.getByLabel('Title').fill('Ours');
  await page.getByLabel('What the class reads').fill('Look at this.');
  await lab.seam.press('End');
  await lab.button('Add the picture as it is now as a step').click();
  await lab.lessons.isAtStep(2, 2);
  await lab.lessons.open.getByRole('button', { name: 'Back' }).click();
  await expect(lab.seam).toHaveAttribute('aria-valuenow', '50');
  await lab.button('Edit lesson').click();
  await expect(lab.lessons.step).toHaveText('Look at this.');
  await lab.lessons.next.click();
  await expect(lab.seam).toHaveAttribute('aria-valuenow', '100');
});

test('broken lessons and pictures get a sentence and change nothing', async ({
  lab,
}) => {
  await lab.joinTwo();
  const before = await lab.pixels();
  const lesson = await lab.lessons.save();
  const broken = {
    ...lesson,
    name: 'torn.json',
    buffer: lesson.buffer.subarray(0, 5000),
  };
  await lab.lessons.openFile(broken);
  await expect(lab.message).toContainText('“torn.json” is damaged');
  await lab.lessons.openFile({
    ...lesson,
    name: 'other.json',
    buffer: Buffer.from('{"a": 1}'),
  });
  await expect(lab.message).toContainText('“other.json” is not a lesson');
  await lab.pick('b', BAD_FILES['a photo that breaks off']!.file);
  await expect(lab.message).toContainText('could not open “torn.jpg”');
  expect(await lab.pixels()).toBe(before);
});

test('pictures come by picker, by drop on either side, and by paste', async ({
  lab,
  page,
  context,
}) => {
  await lab.drop(lab.slot('b'), photo('dropped-b.jpg'));
  await expect(lab.slot('b')).toContainText('dropped-b.jpg');
  await lab.drop(page.locator('footer'), photo('dropped-a.jpg'));
  await expect(lab.slot('a')).toContainText('dropped-a.jpg');
  await lab.pick('b', photo('picked.jpg'));
  await expect(lab.slot('b')).toContainText('picked.jpg');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(40, 30);
    canvas.getContext('2d')!.fillRect(0, 0, 20, 30);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
  });
  await page.keyboard.press('ControlOrMeta+v');
  await expect(lab.message).toContainText('“image.png” is picture B now');
  await lab.answer.isAnswered();
});

test('the teacher’s view hides the answer until it is revealed', async ({
  lab,
}) => {
  await lab.joinTwo();
  await lab.button('Teacher’s view').click();
  await expect(lab.answer.top).toHaveCount(0);
  await lab.button('Reveal the answer').click();
  await expect(lab.answer.top).toHaveCount(3);
  await lab.sample('a', 'Flower');
  await expect(lab.answer.top).toHaveCount(0);
});

test('the lab causes no request', async ({ lab, context }) => {
  const log = new RequestLog(context);
  await lab.lessons.start('One landmark is enough');
  await lab.answer.isAnswered();
  await lab.lessons.next.click();
  await lab.answer.isAnswered();
  await lab.pick('a', photo());
  await lab.answer.isAnswered();
  await lab.curve.draw(6);
  await lab.lessons.save();
  expect(log.urls).toEqual([]);
});
