import { useState } from 'react';
import { useSession } from '../../session/react.ts';
import { t } from '../../shared/i18n/t.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Icon } from '../../shared/ui/Icon.tsx';
import { CameraDialog } from './CameraDialog.tsx';

/** Opens the camera with live view. */
export function CameraButton() {
  const session = useSession();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Icon name="camera" />
        {t('input.camera')}
      </Button>
      {open && (
        <CameraDialog
          onPhoto={(photo) => {
            setOpen(false);
            session.openPhoto(photo);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
