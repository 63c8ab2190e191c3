import { classNames } from '../../../../src/core/classes/names.ts';
import type { Interval } from '../../../../src/core/metrics/bootstrap.ts';
import {
  classLabel,
  count,
  FUSION_LABELS,
  share,
  shareRange,
} from '../labels.ts';
import type { ReportTitle } from '../markdown.ts';
import type { Report } from '../report.ts';
import { confusionChart } from './confusion-chart.ts';
import { coverageChart } from './coverage-chart.ts';
import { html, Html } from './html.ts';
import { reliabilityChart } from './reliability-chart.ts';
import { STYLE } from './style.ts';
import { barTable, words } from './tables.ts';

/** The whole report as one page that asks nothing of any server. */
export function htmlReport(title: ReportTitle, report: Report): string {
  const { model, version, data, split } = title;
  const heading = `${model} ${version}`;
  const { unreadablePhotos, temperature, fusion } = report;
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${heading} on ${data}</title>
        <link rel="icon" href="data:," />
        <style>
          ${new Html(STYLE)}
        </style>
      </head>
      <body>
        <main>
          <h1>${heading}</h1>
          <p>
            ${count(report.n)} photos of
            ${data}${split ? `, split ${split}` : ''},
            ${count(report.unreadable)} unreadable. Fusion:
            ${FUSION_LABELS[fusion]}; temperature ${temperature}.
          </p>
          <nav aria-label="On this page">
            <a href="#trust">Trust</a> <a href="#fusion">Fusion</a>
            <a href="#regions">Regions</a> <a href="#classes">Classes</a>
            <a href="#confusion">Mistakes</a>
          </nav>
          ${headlineCards(report)}
          <h2 id="trust">How far to trust it</h2>
          <div class="pair">
            ${reliabilityChart(report)} ${coverageChart(report)}
          </div>
          <h2 id="fusion">Fusion of the crops</h2>
          <p>
            The rows of the paper’s Table 2: one crop alone, the five crops
            together, and the whole photo squeezed into one view.
          </p>
          ${barTable(
            'Fusion',
            report.fusions.map((row) => ({
              ...row,
              name: FUSION_LABELS[row.fusion],
              n: report.n,
              more: [share(row.balanced), row.ece.toFixed(3)],
            })),
            ['Balanced', 'ECE'],
          )}
          <h2 id="regions">Regions</h2>
          <p>
            By the region of the photo’s own country (United Nations M49). Where
            few photos were published, there was little to learn.
          </p>
          ${barTable(
            'Region',
            report.perRegion.map((row) => ({ ...row, name: row.region })),
          )}
          <h2 id="classes">Classes</h2>
          <p>From the best known to the least.</p>
          ${classTable(report)}
          <h2 id="confusion">What is taken for what</h2>
          ${confusionChart(report)}
          ${
            unreadablePhotos.length > 0
              ? html`<h2>Unreadable photos</h2>
                  <ul class="files">
                    ${unreadablePhotos.map(
                      ({ file, reason }) => html`<li>${file}: ${reason}</li> `,
                    )}
                  </ul>`
              : null
          }
        </main>
      </body>
    </html>`.text
    .replace(/\n\s*/g, '\n')
    .replaceAll(' %', '\u00a0%');
}

function headlineCards(report: Report): Html {
  const { intervals } = report;
  const card = (name: string, value: string, range: string | null) =>
    html`<li>
      ${name}<strong>${value}</strong>${range === null ? null : html`<span>${range}</span>`}
    </li>`;
  const shares = [
    ...([['Top-1', 'top1'] as const, ['Top-3', 'top3'] as const] as const),
    ...([['Top-5', 'top5'] as const, ['Top-10', 'top10'] as const] as const),
    ['Balanced accuracy', 'balanced'] as const,
  ].map(([name, key]) =>
    card(name, share(report[key]), intervals && shareRange(intervals[key])),
  );
  const plain = ([low, high]: Interval) =>
    `${low.toFixed(3)} to ${high.toFixed(3)}`;
  const ece = card(
    'Calibration error (ECE)',
    report.ece.toFixed(3),
    intervals && plain(intervals.ece),
  );
  return html`<ul class="cards">
      ${shares} ${ece}
    </ul>
    ${
      intervals &&
      html`<p>
        Below each figure its 95 % interval: bootstrap,
        ${count(intervals.samples)} resamples, seed ${intervals.seed}.
        ${
          intervals.resample === 'source'
            ? 'All photos of a source are drawn together.'
            : 'Photos of one source resemble each other, so the truth is less sure than the intervals say; --resample source takes that into account.'
        }
      </p>`
    }`;
}

function classTable({ perClass, confusion }: Report): Html {
  const rows = [...perClass].sort((a, b) => b.top1 - a.top1 || b.n - a.n);
  return barTable(
    'Class',
    rows.map((row) => {
      const { main, neighbours } = classNames(row.id, 'en');
      const title = neighbours.join(', ');
      const name =
        neighbours.length === 0
          ? main
          : html`${main}
              <span class="neighbours" title="${title}"
                >+ ${neighbours.length}</span
              >`;
      return {
        ...row,
        name,
        more: [words(takenFor(confusion[row.id]!, row.id))],
      };
    }),
    [words('Most often taken for')],
  );
}

function takenFor(row: readonly number[], truth: number): string {
  let most = -1;
  row.forEach((n, id) => {
    if (id !== truth && n > 0 && n > (row[most] ?? 0)) most = id;
  });
  return most < 0 ? '' : `${classLabel(most)} (${row[most]})`;
}
