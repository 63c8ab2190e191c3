/**
 * Where a key takes the focus in a row of controls.
 *
 * @param ids the row, in reading order; it goes round.
 * @param key as `KeyboardEvent.key`.
 * @param rightToLeft whether the row runs so; arrow keys mean directions on the screen.
 * @returns undefined when the key means nothing here.
 */
export function neighbourOf(
  ids: readonly string[],
  id: string,
  key: string,
  rightToLeft: boolean,
): string | undefined {
  const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const backward = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  const at = ids.indexOf(id);
  switch (key) {
    case forward:
      return ids[(at + 1) % ids.length];
    case backward:
      return ids.at(at - 1);
    case 'Home':
      return ids[0];
    case 'End':
      return ids.at(-1);
    default:
      return undefined;
  }
}
