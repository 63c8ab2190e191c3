import { mapSource } from '../../core/cam/photo-map.ts';
import { isBusy, type PhotoState } from '../../session/state.ts';
import { t } from '../../shared/i18n/t.ts';
import { Maps } from './Maps.tsx';

interface Props {
  photo: Exclude<PhotoState, { phase: 'none' }>;
}

/** Where the network finds what speaks for a country; words while there is nothing to draw. */
export default function WhyMap({ photo }: Props) {
  const { reading } = photo;
  const source = reading ? mapSource(reading) : undefined;
  if (!reading || !source) {
    return <p>{t(isBusy(photo) ? 'why.waiting' : 'why.stopped')}</p>;
  }
  return (
    <Maps
      key={photo.photo.id}
      photo={photo.photo}
      reading={reading}
      source={source}
    />
  );
}
