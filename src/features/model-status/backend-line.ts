import { backendTitle } from '../../shared/i18n/backend-title.ts';
import { t } from '../../shared/i18n/t.ts';
import type { BackendChoice, LoadedModel } from '../../session/state.ts';

/** One sentence on what the network runs on, and what that costs where it costs something. */
export function backendLine(
  { backend, adapter }: LoadedModel,
  choice: BackendChoice,
): string {
  if (backend === 'webgpu' || backend === 'webgl') {
    if (!adapter) return t(`backend.${backend}`);
    return /swiftshader|llvmpipe|lavapipe|basic render/i.test(adapter)
      ? t('backend.software', { adapter })
      : t(`backend.${backend}-adapter`, { adapter });
  }
  if (backend !== 'wasm') {
    return t('backend.other', { backend: backendTitle(backend) });
  }
  return choice === 'wasm' ? t('backend.wasm') : t('backend.wasm-no-gpu');
}
