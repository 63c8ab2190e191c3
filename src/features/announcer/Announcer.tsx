import { useSessionState } from '../../session/react.ts';
import { VisuallyHidden } from '../../shared/ui/VisuallyHidden.tsx';
import { announcePhoto, announceModel } from './announcements.ts';

/**
 * Says to screen readers what eyes see happen: steps, not every megabyte. Notices speak for
 * themselves.
 */
export function Announcer() {
  const model = useSessionState((state) => state.model);
  const photo = useSessionState((state) => state.photo);
  return (
    <VisuallyHidden>
      <span role="status" data-testid="announcer-model">
        {announceModel(model)}
      </span>
      <span role="status" data-testid="announcer-photo">
        {announcePhoto(photo)}
      </span>
    </VisuallyHidden>
  );
}
