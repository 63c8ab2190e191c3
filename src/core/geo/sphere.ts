/** A place by WGS 84 degrees. */
export interface Place {
  readonly lat: number;
  readonly lon: number;
}

/** Mean radius, https://doi.org/10.1007/s001900050278 (IUGG's R1). */
export const EARTH_RADIUS_KM = 6371.0088;

export type Vector = readonly [x: number, y: number, z: number];

/** The place on the unit sphere. */
export function unitVector({ lat, lon }: Place): Vector {
  const phi = (lat * Math.PI) / 180;
  const lambda = (lon * Math.PI) / 180;
  return [
    Math.cos(phi) * Math.cos(lambda),
    Math.cos(phi) * Math.sin(lambda),
    Math.sin(phi),
  ];
}

/** Angle between two unit vectors, exact for near ones too. */
export function angle(a: Vector, b: Vector): number {
  return 2 * Math.asin(Math.min(1, norm(minus(a, b)) / 2));
}

/** Great-circle distance in km. */
export function distanceKm(a: Place, b: Place): number {
  return angle(unitVector(a), unitVector(b)) * EARTH_RADIUS_KM;
}

/**
 * Angle from a point to the nearest point of the shorter great-circle arc between two others (cross
 * track distance where the foot of the perpendicular lies on the arc, else to the nearer end).
 */
export function angleToArc(p: Vector, a: Vector, b: Vector): number {
  const normal = cross(a, b);
  const length = norm(normal);
  const isBeside =
    length > 0 && dot(cross(normal, a), p) > 0 && dot(cross(b, normal), p) > 0;
  return isBeside
    ? Math.asin(Math.min(1, Math.abs(dot(normal, p)) / length))
    : Math.min(angle(p, a), angle(p, b));
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function cross(a: Vector, b: Vector): Vector {
  return [
    a[1] * b[2] - a[2] * b[1],
    a[2] * b[0] - a[0] * b[2],
    a[0] * b[1] - a[1] * b[0],
  ];
}

function minus(a: Vector, b: Vector): Vector {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

function norm(a: Vector): number {
  return Math.hypot(...a);
}
