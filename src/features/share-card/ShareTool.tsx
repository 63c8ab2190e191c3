import type { Finished, PhotoState } from '../../session/state.ts';
import { t } from '../../shared/i18n/t.ts';
import { ShareCard } from './ShareCard.tsx';

interface Props {
  photo: Exclude<PhotoState, { phase: 'none' }>;
}

/** A picture of the answer, to keep or to share. */
export default function ShareTool({ photo }: Props) {
  return isAnswered(photo) ? (
    <ShareCard key={photo.photo.id} answered={photo} />
  ) : (
    <p>{t('share.wait')}</p>
  );
}

function isAnswered(
  photo: PhotoState,
): photo is Extract<Finished, { phase: 'answered' }> {
  return photo.phase === 'answered';
}
