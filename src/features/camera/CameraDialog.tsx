import { useEffect, useState } from 'react';
import { t } from '../../shared/i18n/t.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Dialog } from '../../shared/ui/Dialog.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import { Message } from '../../shared/ui/Message.tsx';
import styles from './CameraDialog.module.css';
import { shoot } from './shoot.ts';
import { useCamera } from './use-camera.ts';

interface Props {
  onPhoto: (photo: File) => void;
  onClose: () => void;
}

interface Shot {
  readonly file: File;
  readonly url: string;
}

/** What the camera sees, a shutter, and a look at the photo before it is used. */
export function CameraDialog({ onPhoto, onClose }: Props) {
  const [device, setDevice] = useState<string>();
  const [shot, setShot] = useState<Shot>();
  const { phase, other, video } = useCamera(device);
  const failed = phase !== 'live' && phase !== 'starting';
  useEffect(() => () => URL.revokeObjectURL(shot?.url ?? ''), [shot]);

  const take = async () => {
    if (!video.current) return;
    const file = await shoot(video.current);
    setShot({ file, url: URL.createObjectURL(file) });
  };

  return (
    <Dialog title={t('camera.title')} onClose={onClose}>
      {failed ? (
        <Message tone="bad">{t(`camera.problem.${phase}`)}</Message>
      ) : (
        <>
          <div className={styles.frame} data-phase={shot ? 'taken' : phase}>
            <video
              ref={video}
              aria-label={t('camera.live')}
              hidden={shot !== undefined}
              playsInline
              muted
            />
            {shot && <img src={shot.url} alt={t('camera.taken')} />}
            {phase === 'starting' && (
              <p role="status">{t('camera.starting')}</p>
            )}
          </div>
          <p className={styles.private}>{t('camera.private')}</p>
        </>
      )}
      <div className={styles.buttons}>
        {shot ? (
          <>
            <Button look="main" autoFocus onClick={() => onPhoto(shot.file)}>
              {t('camera.use')}
            </Button>
            <Button onClick={() => setShot(undefined)}>
              {t('camera.again')}
            </Button>
          </>
        ) : (
          phase === 'live' && (
            // Focused, so that Space and Enter are the shutter.
            <Button look="main" autoFocus onClick={() => void take()}>
              <Icon name="camera" />
              {t('camera.shoot')}
            </Button>
          )
        )}
        {!shot && other && (
          <Button onClick={() => setDevice(other)}>{t('camera.switch')}</Button>
        )}
        <Button onClick={onClose}>{t('camera.close')}</Button>
      </div>
    </Dialog>
  );
}
