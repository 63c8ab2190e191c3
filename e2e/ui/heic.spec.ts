import { expect, photo, test } from '../pages/test.ts';
import { heic } from '../support/heic.ts';
import { RequestLog } from '../support/request-log.ts';

test('HEIC is answered and shown; only the decoder is fetched, once, from this site', async ({
  ready: app,
  page,
  context,
}) => {
  const log = new RequestLog(context);
  const posted: string[] = [];
  context.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData())
      posted.push(request.url());
  });
  await app.input.pick(heic('phone.heic'));
  await app.answer.isAnswered();
  await app.photo.shows('phone.heic');
  const size = await page
    .getByRole('img', { name: 'Your photo: phone.heic' })
    .evaluate(({ naturalWidth, naturalHeight }: HTMLImageElement) => [
      naturalWidth,
      naturalHeight,
    ]);
  expect(size).toEqual([300, 200]);

  const { origin } = new URL(page.url());
  const urls = log.urls.map((url) => new URL(url));
  expect(urls.every((url) => url.origin === origin)).toBe(true);
  expect(
    urls.map(({ pathname }) => pathname.replace(/-[\w-]+\./, '.')).sort(),
  ).toEqual([
    // Vite's empty stand-in for Node's modules, which the decoder names and never calls.
    '/assets/__vite.js',
    '/assets/libheif.js',
    '/assets/libheif.wasm',
  ]);
  expect(posted).toEqual([]);

  await app.input.pick(heic('second.heic'));
  await app.photo.shows('second.heic');
  await app.answer.isAnswered();
  expect(log.urls).toHaveLength(3);
});

test('a damaged HEIC, and a decoder out of reach, get sentences', async ({
  ready: app,
  context,
}) => {
  await app.input.pick(photo('good.jpg'));
  await app.answer.isAnswered();
  await context.setOffline(true);
  await app.input.pick(heic('phone.heic'));
  await app.notices.say(/what opens it could not be fetched from this site/);
  await app.photo.shows('good.jpg');
  await context.setOffline(false);

  await app.input.pick(heic('torn.heic', 3000));
  await app.notices.say(/could not open “torn\.heic”/);
  await app.photo.shows('good.jpg');

  await app.input.pick(heic('phone.heic'));
  await app.photo.shows('phone.heic');
  await app.answer.isAnswered();
});
