import {
  meanParticipation,
  channelParticipation,
} from '../core/calibration/participation.ts';
import type { FeatureMap } from '../core/cam/feature-map.ts';
import type { Reading } from './reading.ts';

/** A reading is rendered many times. */
const known = new WeakMap<FeatureMap, number>();

/** Mean participation of a reading's crops; undefined where a feature map is not at hand. */
export function participationOf({
  views,
}: Pick<Reading, 'views'>): number | undefined {
  return meanParticipation(
    views.map(({ featureMap }) => featureMap && shareOf(featureMap)),
  );
}

function shareOf(map: FeatureMap): number {
  const share = known.get(map) ?? channelParticipation(map);
  known.set(map, share);
  return share;
}
