import path from 'node:path';
import type { CsvFile, CsvRow } from '../csv/read-csv.ts';
import { rebased } from '../csv/rebase.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { reasonOf, UserError } from '../errors.ts';
import { mapOrdered } from '../files/map-ordered.ts';
import { type Finding, judge, type Pixels } from './judge.ts';
import { type FilterName, FILTERS, type FilterOptions } from './options.ts';

/** How many photos each filter dropped, as the paper counts: a photo falls to the first. */
export interface FilterReport {
  rows: number;
  kept: number;
  dropped: Record<FilterName | 'unreadable', number>;
  /** Photos that passed a filter because nothing told. */
  unknown: Record<FilterName, number>;
  /** Verdicts from columns and from pixels. */
  from: Record<'metadata' | 'pixels', number>;
}

export interface FilterFiles {
  readonly out: string;
  readonly reasons: string;
}

interface Verdict {
  readonly row: CsvRow;
  readonly findings: readonly Finding[];
  /** Why the photo cannot be read. */
  readonly unreadable?: string;
}

/** Photos under way together: decoding goes on while the networks compute. */
const AT_ONCE = 8;

/**
 * Writes the rows that pass, in their order, and the reason of every row.
 *
 * @param pixelsOf gives the measures of a photo's file, undefined when the row names none.
 * @throws UserError for a CSV that cannot be read or written; then neither file is touched.
 */
export async function filterCsv(
  csv: CsvFile,
  files: FilterFiles,
  options: FilterOptions,
  pixelsOf: (file: string | undefined) => Pixels,
  events: {
    readonly onRow: () => void;
    readonly log: (line: string) => void;
  },
): Promise<FilterReport> {
  const filters = FILTERS.filter((name) => !options.skip.includes(name));
  const report = newReport();
  const look = async (row: CsvRow): Promise<Verdict> => {
    const file = row.values['file'];
    const isSingle = file && !row.values['tar'];
    const pixels = pixelsOf(
      isSingle ? path.resolve(path.dirname(csv.file), file) : undefined,
    );
    try {
      return {
        row,
        findings: await judge(row.values, pixels, options, filters),
      };
    } catch (error) {
      if (error instanceof UserError) throw error;
      const [unreadable = ''] = reasonOf(error).split('\n');
      return { row, findings: [], unreadable };
    }
  };
  await writeCsv(files.reasons, REASON_COLUMNS, (writeReason) =>
    writeCsv(files.out, csv.columns, async (write) => {
      for await (const verdict of mapOrdered(csv.rows(), AT_ONCE, look)) {
        const isKept = count(report, verdict);
        const { row, unreadable } = verdict;
        if (unreadable !== undefined) {
          const what = row.values['file'];
          events.log(
            `${csv.file}, line ${row.line}: ${what} cannot be read: ${unreadable}`,
          );
        }
        await writeReason(reasonRow(verdict));
        if (isKept) await write(outputRow(csv, files.out, verdict.row));
        events.onRow();
      }
    }),
  );
  return report;
}

const REASON_COLUMNS = ['line', 'id', 'verdict', 'filter', 'reason', 'from'];

function reasonRow({ row, findings, unreadable }: Verdict): string[] {
  const { values, line } = row;
  const id = values['id'] || values['IMG_ID'] || values['file'] || '';
  const last = findings.at(-1);
  const start = [String(line), id];
  if (unreadable !== undefined) {
    return [...start, 'dropped', 'unreadable', unreadable, 'pixels'];
  }
  if (last?.drops) {
    return [...start, 'dropped', last.filter, last.reason, last.from];
  }
  const unknown = findings.filter(({ drops }) => drops === undefined);
  const names = unknown.map(({ filter }) => filter).join(' ');
  return [...start, 'kept', '', names && `unknown: ${names}`, ''];
}

function outputRow(csv: CsvFile, out: string, { values }: CsvRow): string[] {
  return csv.columns.map((column) =>
    column === 'file'
      ? rebased(values[column]!, csv.file, out)
      : values[column]!,
  );
}

/** @returns whether the photo is kept. */
function count(report: FilterReport, verdict: Verdict): boolean {
  report.rows++;
  for (const { filter, drops, from } of verdict.findings) {
    if (from === 'unknown') report.unknown[filter]++;
    else report.from[from]++;
    if (drops) {
      report.dropped[filter]++;
      return false;
    }
  }
  if (verdict.unreadable !== undefined) {
    report.dropped.unreadable++;
    return false;
  }
  report.kept++;
  return true;
}

function newReport(): FilterReport {
  const zeros = { urban: 0, grey: 0, old: 0, faces: 0, subject: 0 };
  return {
    ...{ rows: 0, kept: 0 },
    dropped: { ...zeros, unreadable: 0 },
    unknown: { ...zeros },
    from: { metadata: 0, pixels: 0 },
  };
}
