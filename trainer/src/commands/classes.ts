import { CLASSES } from '../../../src/core/classes/classes.ts';
import { classNames } from '../../../src/core/classes/names.ts';
import { regionOf } from '../../../src/core/classes/regions.ts';
import type { Context } from './command.ts';

/** `classes`: prints the class table; as JSON with the region (M49) of a class's first country. */
export function classes(
  { json }: { json?: boolean },
  { print }: Context,
): void {
  if (json) {
    const table = CLASSES.map((entry) => ({
      ...entry,
      region: regionOf(entry.countries[0]!)?.code,
    }));
    print(JSON.stringify(table));
    return;
  }
  for (const { id } of CLASSES) {
    const { main, neighbours } = classNames(id, 'en');
    const rest = neighbours.length > 0 ? ` (${neighbours.join(', ')})` : '';
    print(`${String(id).padStart(2)} ${main}${rest}`);
  }
}
