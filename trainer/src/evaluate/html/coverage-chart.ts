import { count, share } from '../labels.ts';
import type { Report } from '../report.ts';
import { chart, x, y } from './chart.ts';
import { html, type Html } from './html.ts';
import { dataTable } from './tables.ts';

const STEPS = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** How often the network is right when it answers only what it is surest of. */
export function coverageChart({ coverage, notSure }: Report): Html {
  const points = coverage.map(
    (point) => `${x(point.coverage)} ${y(point.accuracy!)}`,
  );
  const marks = [html`<path class="line" d="M${points.join('L')}" />`];
  const answered = notSure && notSure.accuracy !== null;
  if (answered) {
    const at = x(notSure.coverage);
    const right = notSure.coverage > 0.6;
    marks.push(
      html`<path class="ideal" d="M${at} ${y(0)}V${y(1)}" />
        <circle class="dot" cx="${at}" cy="${y(notSure.accuracy)}" r="5" />
        <text
          x="${right ? at - 8 : at + 8}"
          y="${y(0.03)}"
          text-anchor="${right ? 'end' : 'start'}"
        >
          sure from ${share(notSure.threshold)}
        </text>`,
    );
  }
  const rows = STEPS.flatMap((step) => {
    const point = coverage.find((one) => one.coverage >= step - 1e-9);
    return point ? [point] : [];
  });
  return html`<figure>
    ${chart(
      'Accuracy against coverage: how often answers are right when only the surest are given.',
      'Photos that are answered, %',
      'Right of these, %',
      marks,
    )}
    <figcaption>
      ${
        notSure
          ? answered
            ? `An answer counts as “not sure” below a top probability of ${share(notSure.threshold)}: ${share(notSure.coverage)} of these photos are answered, ${share(notSure.accuracy)} of them rightly.`
            : `An answer counts as “not sure” below a top probability of ${share(notSure.threshold)}; none of these photos reaches it.`
          : 'The model’s card names no threshold of “not sure”.'
      }
    </figcaption>
    ${dataTable(
      ['Answered', 'Photos', 'From probability', 'Right'],
      rows.map(({ coverage: part, n, threshold, accuracy }) => [
        ...[share(part), count(n), share(threshold), share(accuracy)],
      ]),
    )}
  </figure>`;
}
