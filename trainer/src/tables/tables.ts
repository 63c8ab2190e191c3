import type { FusionMode } from '../../../src/core/fusion/fuse.ts';
import type { BaselineFigures } from '../baseline/baseline.ts';
import { FUSION_LABELS } from '../evaluate/labels.ts';
import { markdownTable } from '../evaluate/markdown.ts';
import { TABLE_2_ROWS } from '../evaluate/report.ts';
import { PAPER_SETS, type Table1Row, type Table2Row } from './paper.ts';

/** What was measured here of one set. */
export interface OwnFigures {
  readonly key: string;
  readonly name: string;
  readonly network?: Table1Row;
  readonly baseline?: BaselineFigures;
  readonly fusions?: readonly (Table2Row & { readonly fusion: FusionMode })[];
}

/** One set's part of both tables: the paper's rows and ours. */
export interface SetTables {
  readonly set: string;
  readonly table1: readonly (Table1Row & { readonly of: 'paper' | 'ours' })[];
  readonly table2: readonly {
    readonly fusion: FusionMode;
    readonly paper: Table2Row | null;
    readonly ours: Table2Row | null;
  }[];
}

/** The paper's three sets, ours beside them, and after them the sets that only we have. */
export function joinTables(own: readonly OwnFigures[]): SetTables[] {
  const keys = new Set([
    ...PAPER_SETS.map(({ key }) => key),
    ...own.map(({ key }) => key),
  ]);
  return [...keys].map((key) => {
    const paper = PAPER_SETS.find((set) => set.key === key);
    const ours = own.filter((set) => set.key === key);
    const rows = ours.flatMap(({ baseline, network }) => [
      ...(baseline ? [baselineRow(baseline)] : []),
      ...(network ? [network] : []),
    ]);
    const fusions = ours.flatMap((set) => set.fusions ?? []);
    return {
      set: paper?.name ?? ours[0]!.name,
      table1: [
        ...(paper?.table1 ?? []).map((row) => ({
          ...row,
          of: 'paper' as const,
        })),
        ...rows.map((row) => ({ ...row, of: 'ours' as const })),
      ],
      table2: TABLE_2_ROWS.map((fusion) => {
        const row = fusions.find((one) => one.fusion === fusion);
        return {
          fusion,
          paper: paper?.table2[fusion] ?? null,
          ours: row
            ? { top1: row.top1, top5: row.top5, balanced: row.balanced }
            : null,
        };
      }),
    };
  });
}

function baselineRow({ n, class: { top1, balanced } }: BaselineFigures) {
  return {
    method: 'ISN [4], from its published predictions',
    ...{ n, top1, top3: null, top5: null, top10: null, balanced },
  };
}

/** Both tables in Markdown, with two digits as the paper has them. */
export function tablesMarkdown(sets: readonly SetTables[]): string {
  const table1 = sets.flatMap(({ set, table1: rows }) => [
    `### ${set}`,
    markdownTable(
      [
        'Method',
        'Of',
        'Photos',
        ...['Top-1', 'Top-3', 'Top-5'],
        'Top-10',
        'Bal',
      ],
      rows.map((row) => [
        ...[row.method, row.of, String(row.n)],
        ...[row.top1, row.top3, row.top5, row.top10, row.balanced].map(digits),
      ]),
    ),
  ]);
  const table2 = sets.flatMap(({ set, table2: rows }) => [
    `### ${set}`,
    fusionTable(rows),
  ]);
  return [
    '## Table 1: accuracy of country classification',
    ...table1,
    '## Table 2: accuracy for different fusion strategies',
    ...table2,
    'The paper’s rows are of its own test photos, which are not published as files; ours are of the photos that were given. Compare them with that in mind.',
  ].join('\n\n');
}

/** Only the sides that there are. */
function fusionTable(rows: SetTables['table2']): string {
  const sides = (['paper', 'ours'] as const).filter((side) =>
    rows.some((row) => row[side]),
  );
  const columns = (['top1', 'top5', 'balanced'] as const).flatMap((key) =>
    sides.map((side) => ({ key, side })),
  );
  return markdownTable(
    ['Fusion', ...columns.map(({ key, side }) => `${COLUMNS[key]} ${side}`)],
    rows.map((row) => [
      FUSION_LABELS[row.fusion],
      ...columns.map(({ key, side }) => digits(row[side]?.[key] ?? null)),
    ]),
  );
}

const COLUMNS = { top1: 'Top-1', top5: 'Top-5', balanced: 'Bal' } as const;

function digits(value: number | null): string {
  return value === null || Number.isNaN(value) ? '' : value.toFixed(2);
}
