import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Entry } from '../../core/many/entry.ts';
import {
  EXPORT_COLUMNS,
  exportGeoJson,
  exportRow,
} from '../../core/many/export.ts';

export const EXPORT_FORMATS = ['csv', 'json', 'geojson'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The answers as a file. */
export function exportFile(
  entries: readonly Entry[],
  format: ExportFormat,
): Blob {
  if (format === 'csv')
    return new Blob([toCsv(entries)], { type: 'text/csv;charset=utf-8' });
  const content =
    format === 'geojson' ? exportGeoJson(entries) : entries.map(exportRow);
  return new Blob([JSON.stringify(content, null, 2)], {
    type: format === 'geojson' ? 'application/geo+json' : 'application/json',
  });
}

/**
 * RFC 4180, with a byte order mark by which spreadsheets know UTF-8; names of files that look like
 * formulas are disarmed (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function toCsv(entries: readonly Entry[]): string {
  return stringify(entries.map(exportRow), {
    header: true,
    columns: [...EXPORT_COLUMNS],
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    cast: { boolean: (value) => String(value) },
  });
}
