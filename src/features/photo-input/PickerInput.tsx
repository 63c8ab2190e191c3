import type { ChangeEvent, Ref } from 'react';
import { ACCEPTED_PHOTOS } from '../../shared/accepted-files.ts';
import { useSession } from '../../session/react.ts';

interface Props {
  ref: Ref<HTMLInputElement>;
  /** Opens the phone's camera instead of its gallery. */
  camera?: boolean;
}

/** The browser's own file dialogue; a button opens it with `ref.current.click()`. */
export function PickerInput({ ref, camera = false }: Props) {
  const session = useSession();
  const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    if (file) session.openPhoto(file);
    // So that choosing the same file again counts as a change.
    currentTarget.value = '';
  };
  return (
    <input
      ref={ref}
      type="file"
      hidden
      accept={camera ? 'image/*' : ACCEPTED_PHOTOS}
      capture={camera ? 'environment' : undefined}
      data-picker={camera ? 'camera' : 'file'}
      onChange={onChange}
    />
  );
}
