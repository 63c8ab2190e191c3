import type { GraphNode } from '../../../src/model/resnet/graph.ts';
import type { Tensor } from '../../../src/model/resnet/weights.ts';
import type { Layout } from './layout.ts';

/** How many names a sentence lists. */
const NAMED = 4;

/**
 * Compares a file's tensors with what its layout asks for.
 *
 * @param partial whether tensors may be missing.
 * @returns what is wrong, as parts of a sentence; empty when nothing is.
 */
export function faultsOf(
  layout: Layout,
  graph: readonly GraphNode[],
  tensors: ReadonlyMap<string, Tensor>,
  partial: boolean,
): string[] {
  const missing: string[] = [];
  const misshapen: string[] = [];
  const known = new Set<string>();
  for (const node of graph) {
    for (const { name, shape, optional } of layout.expected(node)) {
      known.add(name);
      const found = tensors.get(name)?.shape;
      if (!found) {
        if (!optional) missing.push(name);
      } else if (found.join() !== shape.join()) {
        misshapen.push(`${name} is ${sides(found)}, not ${sides(shape)}`);
      }
    }
  }
  const odd = [...tensors.keys()].filter((name) => !known.has(name));
  const broken = [...tensors]
    .filter(([name]) => known.has(name))
    .filter(([, { data }]) => !data.every(Number.isFinite))
    .map(([name]) => name);
  const faults: string[] = [];
  if (missing.length > 0 && !partial)
    faults.push(`it lacks ${listed(missing, 'tensor')}`);
  if (misshapen.length > 0)
    faults.push(`of another shape: ${named(misshapen)}`);
  if (odd.length > 0)
    faults.push(`it holds ${listed(odd, 'tensor')} that have no place in it`);
  if (broken.length > 0)
    faults.push(
      `numbers that are infinite or not a number in ${named(broken)}`,
    );
  return faults;
}

const sides = (shape: readonly number[]) => shape.join(' x ') || 'one number';

function listed(names: readonly string[], what: string): string {
  const plural = names.length === 1 ? what : `${what}s`;
  return `${names.length} ${plural} (${named(names)})`;
}

function named(names: readonly string[]): string {
  const rest = names.length - NAMED;
  const first = names.slice(0, NAMED).join(', ');
  return rest > 0 ? `${first} and ${rest} more` : first;
}
