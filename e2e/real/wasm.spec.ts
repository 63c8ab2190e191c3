import { SUMMER_PALACE } from '../support/app.ts';
import { test } from '../support/test.ts';
import { expectAgreement } from './agreement.ts';
import { sharedPhotos } from './shared-photos.ts';

test('the real weights on wasm answer as the trainer does', async ({
  page,
}) => {
  await expectAgreement(page, 'wasm', [SUMMER_PALACE, ...sharedPhotos(1)]);
});
