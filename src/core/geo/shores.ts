import type { Position } from 'geojson';
import {
  angle,
  angleToArc,
  EARTH_RADIUS_KM,
  type Place,
  unitVector,
  type Vector,
} from './sphere.ts';

/** Degrees; over such a piece a line straight on the map and a great circle are the same to 20 m. */
const LONGEST_PIECE = 0.25;

/** The lines around countries, cut into short pieces, to find the nearest. */
export class Shores {
  readonly #points: Vector[] = [];
  /** Whose line goes on from the point of the same index; -1 at the end of a line. */
  readonly #owners: number[] = [];

  /** Adds a line. @param owner any number of 0 or more. */
  add(line: readonly Position[], owner: number): void {
    line.forEach((to, i) => {
      const from = line[i - 1];
      if (from) this.#addPiece(from, to, owner);
    });
    const last = line.at(-1);
    if (last) this.#push(last, -1);
  }

  #addPiece(from: Position, to: Position, owner: number): void {
    const [dx, dy] = [to[0]! - from[0]!, to[1]! - from[1]!];
    const longest = Math.max(Math.abs(dx), Math.abs(dy));
    const pieces = Math.max(1, Math.ceil(longest / LONGEST_PIECE));
    for (let i = 0; i < pieces; i++) {
      const share = i / pieces;
      this.#push([from[0]! + dx * share, from[1]! + dy * share], owner);
    }
  }

  #push([lon = 0, lat = 0]: Position, owner: number): void {
    this.#points.push(unitVector({ lat, lon }));
    this.#owners.push(owner);
  }

  /**
   * The nearest of the lines that are asked about.
   *
   * @param isAsked tells by owner.
   * @returns undefined when there is none.
   */
  nearest(
    place: Place,
    isAsked: (owner: number) => boolean,
  ): { readonly owner: number; readonly km: number } | undefined {
    const p = unitVector(place);
    let best = Infinity;
    let owner = -1;
    // No point of a piece is farther from its start than its length, half a degree at most.
    const reach = (2 * LONGEST_PIECE * Math.PI) / 180;
    for (let i = 0; i < this.#points.length; i++) {
      const own = this.#owners[i]!;
      if (own < 0 || !isAsked(own)) continue;
      const from = this.#points[i]!;
      const away =
        p[0] * from[0] + p[1] * from[1] + p[2] * from[2] <
        Math.cos(Math.min(Math.PI, best + reach));
      if (away) continue;
      const to = this.#points[i + 1]!;
      const distance =
        angle(p, from) - reach > best ? Infinity : angleToArc(p, from, to);
      if (distance < best) {
        best = distance;
        owner = own;
      }
    }
    return owner < 0 ? undefined : { owner, km: best * EARTH_RADIUS_KM };
  }
}
