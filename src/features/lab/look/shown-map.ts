import type { Range } from '../../../core/cam/describe.ts';
import type { Grid } from '../../../core/cam/grid.ts';
import { mapSource } from '../../../core/cam/photo-map.ts';
import type { Rgb } from '../../../core/colour/ramp.ts';
import { DIVERGING, SEQUENTIAL } from '../../../core/colour/scales.ts';
import { differenceOf, mapsOf } from '../../../shared/cam/maps.ts';
import { topK } from '../../../session/ranking.ts';
import { followedOn } from '../answer/followed.ts';
import { useLabState } from '../state/react.ts';
import type { LabAnswer, LabState, Look } from '../state/state.ts';
import { currentSubject } from '../state/subject.ts';

/** A map as it lies over the composite. */
export interface ShownMap {
  readonly grid: Grid;
  readonly range: Range;
  readonly scale: readonly Rgb[];
  readonly opacity: number;
  /** Of the composite a moment ago. */
  readonly old: boolean;
}

/** The two classes to show: the visitor's choice, else those of the pictures, else the likeliest. */
export function shownClasses(state: LabState): [number, number] | null {
  const { answer, look } = state;
  if (!answer) return null;
  const [first, second] = topK(answer.probabilities, 2);
  const one = look.country ?? followedOn(state, 'a') ?? first!.id;
  const fallback = first!.id === one ? second!.id : first!.id;
  const followed = followedOn(state, 'b');
  const other = followed === one ? fallback : (followed ?? fallback);
  return [one, look.other ?? other];
}

/** What the teacher hides from the class, the map would tell. */
export const isHidden = ({ teacher, revealed }: LabState): boolean =>
  teacher && !revealed;

type Drawn = Pick<ShownMap, 'grid' | 'range' | 'scale'>;

/** The last map of each answer: stage and legend both ask for it. */
const drawn = new WeakMap<LabAnswer, { key: string; map: Drawn | null }>();

function mapOf(answer: LabAnswer, view: Look['view'], classes: string) {
  const key = `${view} ${classes}`;
  const known = drawn.get(answer);
  if (known?.key === key) return known.map;
  const map = draw(answer, view, classes);
  drawn.set(answer, { key, map });
  return map;
}

function draw(
  { answer: { photo: size, ...rest } }: LabAnswer,
  view: Look['view'],
  classes: string,
): Drawn | null {
  const source = mapSource({ ...rest, size });
  if (!source) return null;
  const [one, other] = classes.split(',').map(Number) as [number, number];
  if (view === 'difference')
    return { ...differenceOf(source, one, other), scale: DIVERGING };
  const { maps, range } = mapsOf(source, [one]);
  return { grid: maps[0]!, range, scale: SEQUENTIAL };
}

/** The map to draw, or null: not wanted, hidden, or of other pictures. */
export function useShownMap(): ShownMap | null {
  const answer = useLabState((state) => state.answer);
  const { map: wanted, view, opacity } = useLabState((state) => state.look);
  const hidden = useLabState(isHidden);
  const subject = useLabState(currentSubject);
  const classes = useLabState((state) => shownClasses(state)?.join() ?? '');
  if (!answer || !subject || !wanted || hidden) return null;
  if (answer.subject.a !== subject.a || answer.subject.b !== subject.b)
    return null;
  const map = mapOf(answer, view, classes);
  return map && { ...map, opacity, old: answer.subject !== subject };
}
