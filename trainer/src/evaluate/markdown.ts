import type { Report } from './report.ts';
import {
  classLabel,
  count,
  FUSION_LABELS,
  share,
  shareRange,
} from './labels.ts';

/** What a report is about. */
export interface ReportTitle {
  readonly model: string;
  readonly version: string;
  /** The list of photos, without its folder. */
  readonly data: string;
  readonly split: string;
}

/** A table in Markdown, aligned; columns from the second on are aligned to the right. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const cells = [head, ...rows].map((row) =>
    row.map((cell) => cell.replaceAll('|', '\\|')),
  );
  const widths = head.map((_, i) =>
    Math.max(3, ...cells.map((row) => (row[i] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    `| ${row
      .map((cell, i) =>
        i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!),
      )
      .join(' | ')} |`;
  const rule = widths.map((width, i) =>
    i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  const [first, ...others] = cells;
  return [first!, rule, ...others].map(line).join('\n');
}

/** The report for people who read Markdown. */
export function markdownReport(title: ReportTitle, report: Report): string {
  const { intervals } = report;
  const headlineRows = (
    [
      ['Top-1', 'top1'],
      ['Top-3', 'top3'],
      ['Top-5', 'top5'],
      ['Top-10', 'top10'],
      ['Balanced', 'balanced'],
    ] as const
  ).map(([label, key]) => [
    label,
    share(report[key]),
    intervals ? shareRange(intervals[key]) : '',
  ]);
  const ece = [
    'ECE',
    report.ece.toFixed(3),
    intervals
      ? `${intervals.ece[0].toFixed(3)} to ${intervals.ece[1].toFixed(3)}`
      : '',
  ];
  const { notSure } = report;
  return `${[
    `# ${title.model} ${title.version} on ${title.data}, ${title.split || 'all photos'}`,
    `${count(report.n)} photos, ${count(report.unreadable)} unreadable; fusion: ${FUSION_LABELS[report.fusion]}; temperature ${report.temperature}.`,
    markdownTable(['Figure', 'Value', '95 % interval'], [...headlineRows, ece]),
    notSure
      ? `Answers from a top probability of ${notSure.threshold} on: ${share(notSure.coverage)} of the photos, ${share(notSure.accuracy)} of them right.`
      : 'The card names no threshold of "not sure".',
    '## Fusion (Table 2 of the paper)',
    markdownTable(
      ['Fusion', 'Top-1', '95 % interval', 'Top-5', 'Balanced', 'ECE'],
      report.fusions.map((row) => [
        FUSION_LABELS[row.fusion],
        ...[share(row.top1), shareRange(row.interval), share(row.top5)],
        ...[share(row.balanced), row.ece.toFixed(3)],
      ]),
    ),
    '## Regions (UN M49)',
    markdownTable(
      ['Region', 'Photos', 'Top-1', '95 % interval', 'Top-5'],
      report.perRegion.map((row) => [
        ...[row.region, count(row.n), share(row.top1)],
        ...[shareRange(row.interval), share(row.top5)],
      ]),
    ),
    '## Classes',
    markdownTable(
      ['Class', 'Photos', 'Top-1', '95 % interval', 'Top-5'],
      report.perClass.map((row) => [
        ...[classLabel(row.id), count(row.n), share(row.top1)],
        ...[shareRange(row.interval), share(row.top5)],
      ]),
    ),
    '## Commonest mistakes',
    markdownTable(
      ['Truth', 'Answer', 'Photos', 'Of the class'],
      report.confusions.map(({ truth, answer, n, share: part }) => [
        ...[classLabel(truth), classLabel(answer), count(n), share(part)],
      ]),
    ),
  ].join('\n\n')}\n`;
}
