import { CLASSES } from '../../../src/core/classes/classes.ts';
import { classNames } from '../../../src/core/classes/names.ts';
import type { Context } from './command.ts';

/** `classes`: prints the class table. */
export function classes(
  { json }: { json?: boolean },
  { print }: Context,
): void {
  if (json) {
    print(JSON.stringify(CLASSES));
    return;
  }
  for (const { id } of CLASSES) {
    const { main, neighbours } = classNames(id, 'en');
    const rest = neighbours.length > 0 ? ` (${neighbours.join(', ')})` : '';
    print(`${String(id).padStart(2)} ${main}${rest}`);
  }
}
