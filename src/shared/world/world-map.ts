import { WorldMap } from '../../core/geo/world-map.ts';
import { atlas } from './atlas.ts';

let map: WorldMap | undefined;

/** The world to look places up in, built when it is first asked for; undefined when its atlas did not arrive. */
export function worldMap(): WorldMap | undefined {
  const source = atlas();
  if (source) map ??= new WorldMap(source.topology, source.alpha2Of);
  return map;
}
