import {
  geoEqualEarth,
  type GeoGeometryObjects,
  type GeoPath,
  geoPath,
  type GeoProjection,
  type GeoStream,
} from 'd3-geo';
import type { Position } from 'geojson';
import { classOf } from '../../core/classes/classes.ts';
import {
  type Alpha2Of,
  type CountriesTopology,
  countryPolygons,
} from '../../core/geo/country-polygons.ts';

/** The drawing's own units. Equal Earth is 2.0547 times as wide as high. */
export const WIDTH = 960;
export const HEIGHT = 468;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface CountryShape {
  /** ISO 3166-1 alpha-2, or XK; undefined for what no country's code covers. */
  readonly code: string | undefined;
  readonly classId: number | undefined;
  /** For `<path d>`, coarse enough for the whole world. */
  readonly path: string;
  /** The middle of its largest piece of land. */
  readonly centre: Point;
  /** The larger side of that piece. */
  readonly extent: number;
  readonly polygons: Position[][][];
}

export interface WorldShapes {
  /** The outline of the globe. */
  readonly sphere: string;
  readonly countries: readonly CountryShape[];
}

/** Points nearer than this are left out of the coarse paths. */
const COARSE = 0.35;

/** Equal Earth (Šavrič et al. 2018): every country as large as it is, so that colours weigh alike. */
const equalEarth = () =>
  geoEqualEarth().fitSize([WIDTH, HEIGHT], { type: 'Sphere' });

interface Paths {
  readonly exact: GeoPath;
  readonly coarse: GeoPath;
}
let made: Paths | undefined;

/** Made when they are needed: fitting the globe takes longer than all else of this file's start. */
function paths(): Paths {
  if (made) return made;
  const projection = equalEarth();
  const coarse = (sink: GeoStream) => thinned(projection, sink);
  return (made = {
    exact: geoPath(projection).digits(2),
    coarse: geoPath({ stream: coarse }).digits(2),
  });
}

/** Projects the countries of a map. */
export function worldShapes(
  topology: CountriesTopology,
  alpha2Of: Alpha2Of,
): WorldShapes {
  const { exact, coarse } = paths();
  const byCode = new Map<string | undefined, Position[][][]>();
  for (const { country, rings } of countryPolygons(topology, alpha2Of)) {
    const polygons = byCode.get(country) ?? [];
    byCode.set(country, polygons);
    polygons.push(rings);
  }
  const countries = [...byCode].map(([code, polygons]) => ({
    code,
    classId: code === undefined ? undefined : classOf(code),
    path: coarse(land(polygons)) ?? '',
    ...placeOf(polygons),
    polygons,
  }));
  return { sphere: exact({ type: 'Sphere' }) ?? '', countries };
}

/** A country's path with all its points, for a closer look. */
export function finePath({ polygons }: CountryShape): string {
  return paths().exact(land(polygons)) ?? '';
}

function placeOf(polygons: Position[][][]): { centre: Point; extent: number } {
  const { exact } = paths();
  const areas = polygons.map((polygon) => exact.area(land([polygon])));
  const largest = land([polygons[areas.indexOf(Math.max(...areas))]!]);
  const [x, y] = exact.centroid(largest);
  const [[west, north], [east, south]] = exact.bounds(largest);
  return {
    centre: { x, y },
    extent: Math.max(east - west, south - north),
  };
}

function land(coordinates: Position[][][]): GeoGeometryObjects {
  return { type: 'MultiPolygon', coordinates };
}

/** The projection without the points that could not be told from the one before. */
function thinned(projection: GeoProjection, sink: GeoStream): GeoStream {
  let [lastX, lastY] = [NaN, NaN];
  return projection.stream({
    point(x, y) {
      const near = Math.abs(x - lastX) < COARSE && Math.abs(y - lastY) < COARSE;
      if (near) return;
      [lastX, lastY] = [x, y];
      sink.point(x, y);
    },
    lineStart() {
      lastX = NaN;
      sink.lineStart();
    },
    lineEnd: () => sink.lineEnd(),
    polygonStart: () => sink.polygonStart(),
    polygonEnd: () => sink.polygonEnd(),
  });
}
