import { CameraButton } from '../features/camera/CameraButton.tsx';
import { useHasCamera } from '../features/camera/use-has-camera.ts';
import { PickButton } from '../features/photo-input/PickButton.tsx';
import { t } from '../shared/i18n/t.ts';

/** The camera: a phone's own, which its owner knows, else one with live view in the page. */
export function TakePhoto() {
  const hasCamera = useHasCamera();
  const isPhone = matchMedia('(pointer: coarse)').matches;
  return hasCamera && !isPhone ? (
    <CameraButton />
  ) : (
    <PickButton camera>{t('input.camera')}</PickButton>
  );
}
