import { SUMMER_PALACE } from '../support/app.ts';
import { test } from '../support/test.ts';
import { expectAgreement } from './agreement.ts';

test('the real weights on WebGPU answer as the trainer does', async ({
  page,
}) => {
  await expectAgreement(page, 'webgpu', [SUMMER_PALACE]);
});
