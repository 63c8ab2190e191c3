import { type Agreement, agreementOf, firstAnswer } from './agreement.ts';
import type { Entry } from './entry.ts';

export const ORDERS = ['arrival', 'confidence', 'country', 'name'] as const;
export type Order = (typeof ORDERS)[number];

/** What to show; whatever is not given shows all. */
export interface Filter {
  /** Class id of the first answer. */
  readonly answer?: number;
  /** The least probability of the first answer. */
  readonly confidence?: number;
  readonly agreement?: Agreement;
  readonly failedOnly?: boolean;
}

/**
 * The entries that pass, in order; those without an answer come last. `confidence` puts the surest
 * first.
 *
 * @param nameOf what a class is called, for the order by country.
 * @param compare orders names as the visitor's language does.
 */
export function listEntries<One extends Entry>(
  entries: readonly One[],
  filter: Filter,
  order: Order,
  nameOf: (id: number) => string,
  compare: (a: string, b: string) => number,
): One[] {
  const rows = entries
    .filter((entry) => passes(entry, filter))
    .map((entry) => ({ entry, first: firstAnswer(entry) }));
  const probability = ({ first }: Row<One>) => first?.probability ?? -1;
  const keys: Record<Order, (a: Row<One>, b: Row<One>) => number> = {
    arrival: () => 0,
    confidence: (a, b) => probability(b) - probability(a),
    country: (a, b) =>
      a.first && b.first
        ? compare(nameOf(a.first.id), nameOf(b.first.id)) ||
          probability(b) - probability(a)
        : Number(!a.first) - Number(!b.first),
    name: (a, b) => compare(a.entry.path, b.entry.path),
  };
  return rows
    .sort((a, b) => keys[order](a, b) || a.entry.id - b.entry.id)
    .map(({ entry }) => entry);
}

interface Row<One extends Entry> {
  readonly entry: One;
  readonly first: ReturnType<typeof firstAnswer>;
}

function passes(entry: Entry, filter: Filter): boolean {
  const { answer, confidence, agreement, failedOnly } = filter;
  if (failedOnly && entry.state.phase !== 'failed') return false;
  const first = firstAnswer(entry);
  if (answer !== undefined && first?.id !== answer) return false;
  if (confidence && (first?.probability ?? 0) < confidence) return false;
  return agreement === undefined || agreementOf(entry) === agreement;
}

/** The classes that are first answers, with how many photos each has, most first. */
export function countAnswers(
  entries: readonly Entry[],
): { readonly id: number; readonly n: number }[] {
  const counts = new Map<number, number>();
  for (const entry of entries) {
    const first = firstAnswer(entry);
    if (first) counts.set(first.id, (counts.get(first.id) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, n]) => ({ id, n }))
    .sort((a, b) => b.n - a.n || a.id - b.id);
}
