import { createReadStream } from 'node:fs';
import { CsvError, parse } from 'csv-parse';
import { UserError } from '../errors.ts';
import { codeOf } from '../files/system-error.ts';

/** One row of a CSV, by column. */
export interface CsvRow {
  readonly values: Readonly<Record<string, string>>;
  /** Where the row ends in the file, counted from 1. */
  readonly line: number;
}

/** A CSV as a stream of rows, so that lists of millions need no memory. */
export interface CsvFile {
  readonly file: string;
  readonly columns: readonly string[];
  rows(): AsyncGenerator<CsvRow>;
}

/**
 * Opens a CSV and reads its header.
 *
 * @param needed columns that must be there.
 * @throws UserError when the file cannot be read or a column is missing; `rows` throws one that
 * names the line that cannot be read.
 */
export async function openCsv(
  file: string,
  needed: readonly string[] = [],
): Promise<CsvFile> {
  const columns = await header(file);
  for (const column of needed) {
    if (!columns.includes(column)) {
      throw new UserError(
        `${file} has no column "${column}". Its columns are: ${columns.join(', ')}.`,
      );
    }
  }
  return { file, columns, rows: () => rows(file, columns) };
}

async function header(file: string): Promise<string[]> {
  for await (const { record } of records(file)) {
    return record.map((name) => name.trim());
  }
  throw new UserError(`${file} is empty: it has no header line.`);
}

interface RawRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

async function* rows(
  file: string,
  columns: readonly string[],
): AsyncGenerator<CsvRow> {
  let isHeader = true;
  for await (const { record, info } of records(file)) {
    if (!isHeader) {
      const values: Record<string, string> = {};
      for (let i = 0; i < columns.length; i++) values[columns[i]!] = record[i]!;
      yield { values, line: info.lines };
    }
    isHeader = false;
  }
}

async function* records(file: string): AsyncGenerator<RawRow> {
  const source = createReadStream(file);
  const parser = parse({ bom: true, info: true, skip_empty_lines: true });
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const row of parser) yield row as RawRow;
  } catch (error) {
    throw readError(file, error);
  } finally {
    source.destroy();
  }
}

function readError(file: string, error: unknown): unknown {
  if (error instanceof CsvError) {
    const line = (error as unknown as { lines?: number }).lines;
    return new UserError(
      `${file}, line ${line ?? '?'}: this is not a readable CSV row (${error.message}).`,
    );
  }
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'EISDIR':
    case 'EACCES':
      return new UserError(
        `${file} cannot be read. Check the path of the CSV.`,
      );
    default:
      return error;
  }
}
