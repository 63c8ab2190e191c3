import type { EntryPlace } from '../core/many/entry.ts';
import { metadataOf } from '../features/metadata/metadata-of.ts';
import { worldMap } from '../shared/world/world-map.ts';

/** Shores and borders of the map are drawn this roughly. */
const NEAR_KM = 5;

/** Where a file's coordinates lie and in which country; null when it has none that can be true. */
export async function placeOf(file: Blob): Promise<EntryPlace | null> {
  const metadata = await metadataOf(file);
  if (metadata.kind !== 'read' || metadata.gps.kind !== 'place') return null;
  const { lat, lon } = metadata.gps.place;
  const nearest = worldMap()?.countryOf({ lat, lon });
  const known = nearest && nearest.km <= NEAR_KM;
  return { lat, lon, ...(known && { country: nearest.country }) };
}
