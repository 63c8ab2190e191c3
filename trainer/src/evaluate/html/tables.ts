import type { Interval } from '../../../../src/core/metrics/bootstrap.ts';
import { count, share, shareRange } from '../labels.ts';
import { html, type Html } from './html.ts';

type Cell = string | Html;

/** A cell of words rather than of numbers. */
export function words(text: string): Html {
  return html`<div class="words">${text}</div>`;
}

/** A table; the first column names the row. */
export function table(
  head: readonly Cell[],
  rows: readonly (readonly Cell[])[],
): Html {
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...rest]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${rest.map((cell) => html`<td>${cell}</td>`)}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The numbers behind a picture, folded away. */
export function dataTable(
  head: readonly Cell[],
  rows: readonly (readonly Cell[])[],
): Html {
  return html`<details>
    <summary>The numbers</summary>
    ${table(head, rows)}
  </details>`;
}

/** A bar for a share, with its interval as a thin line; the number stands beside it. */
export function bar(value: number, [low, high]: Interval): Html {
  const percent = (part: number) => Math.round(part * 1000) / 10;
  return html`<span class="meter" aria-hidden="true"
      ><span class="fill" style="width:${percent(value)}%"></span
      ><span
        class="range"
        style="left:${percent(low)}%;width:${percent(high - low)}%"
      ></span></span
    ><span class="value">${share(value)}</span>`;
}

export interface BarRow {
  readonly name: Cell;
  readonly n: number;
  readonly top1: number;
  readonly top5: number;
  readonly interval: Interval;
  readonly more?: readonly Cell[];
}

/** Accuracies as bars; `more` are columns at the end. */
export function barTable(
  name: string,
  rows: readonly BarRow[],
  more: readonly Cell[] = [],
): Html {
  return table(
    [name, 'Top-1', '95 % interval', 'Top-5', 'Photos', ...more],
    rows.map((row) => [
      ...[row.name, bar(row.top1, row.interval), shareRange(row.interval)],
      ...[share(row.top5), count(row.n), ...(row.more ?? [])],
    ]),
  );
}
