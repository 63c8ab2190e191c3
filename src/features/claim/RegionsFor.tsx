import { nameOfCountry } from '../../shared/i18n/country.ts';
import { useMemo } from 'react';
import { regionScores } from '../../core/cam/describe.ts';
import { mapSource, photoMap } from '../../core/cam/photo-map.ts';
import type { Standing } from '../../core/claim/standing.ts';
import type { Reading } from '../../session/reading.ts';
import { t } from '../../shared/i18n/t.ts';

interface Props {
  reading: Reading;
  claimed: Standing;
  compared: Standing;
}

/** Which parts of the photo speak for the one country and which for the other, in words. */
export function RegionsFor({ reading, claimed, compared }: Props) {
  const scores = useMemo(() => {
    const source = mapSource(reading);
    if (!source || claimed.classId === compared.classId) return [];
    return regionScores(photoMap(source, claimed.classId, compared.classId));
  }, [reading, claimed.classId, compared.classId]);
  const most = scores[0];
  const least = scores.at(-1);
  if (!most || !least) return null;
  const country = nameOfCountry(claimed.country);
  const other = nameOfCountry(compared.country);
  const forCountry = t('claim.part-for', { country, region: most.region });
  const forOther = t('claim.part-for', {
    ...{ country: other, region: least.region },
  });
  return (
    <div data-testid="claim-regions">
      {least.value >= 0 && <p>{t('claim.every-part', { country, other })}</p>}
      {most.value <= 0 && (
        <p>{t('claim.every-part', { country: other, other: country })}</p>
      )}
      {most.value > 0 && <p>{forCountry}</p>}
      {least.value < 0 && <p>{forOther}</p>}
    </div>
  );
}
