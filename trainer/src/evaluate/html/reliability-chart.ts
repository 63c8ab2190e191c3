import { wilson } from '../../../../src/core/metrics/wilson.ts';
import { count, share, shareRange } from '../labels.ts';
import type { Report } from '../report.ts';
import { chart, round, x, y } from './chart.ts';
import { html, type Html } from './html.ts';
import { dataTable } from './tables.ts';

/** How often answers of a confidence are right; a calibrated network's bars end at the diagonal. */
export function reliabilityChart({ reliability, ece }: Report): Html {
  const bins = reliability.flatMap((bin) =>
    bin.accuracy === null
      ? []
      : [
          {
            ...bin,
            accuracy: bin.accuracy,
            interval: wilson(Math.round(bin.accuracy * bin.n), bin.n),
          },
        ],
  );
  const bars = bins.map(({ from, to, n, accuracy, interval: [low, high] }) => {
    const left = x(from) + 1;
    const middle = round((x(from) + x(to)) / 2);
    return html`<g>
      <title>
        ${share(from)} to ${share(to)}: ${count(n)} photos, ${share(accuracy)}
        right
      </title>
      <rect
        class="bar"
        x="${left}"
        y="${y(accuracy)}"
        width="${round(x(to) - x(from) - 2)}"
        height="${round(y(0) - y(accuracy))}"
      />
      <path
        class="whisker"
        d="M${middle} ${y(low)}V${y(high)}M${middle - 4} ${y(low)}h8M${middle - 4} ${y(high)}h8"
      />
    </g>`;
  });
  const diagonal = html`<path
    class="ideal"
    d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"
  />`;
  return html`<figure>
    ${chart(
      `Reliability diagram: the expected calibration error is ${ece.toFixed(3)}.`,
      'Confidence of the first answer, %',
      'Right, %',
      [...bars, diagonal],
    )}
    <figcaption>
      Bars that end at the dashed line are honest; below it the network is surer
      than it should be. Whiskers: 95 % intervals.
    </figcaption>
    ${dataTable(
      ['Confidence', 'Photos', 'Mean confidence', 'Right', '95 % interval'],
      bins.map(({ from, to, n, confidence, accuracy, interval }) => [
        `${Math.round(from * 100)} to ${Math.round(to * 100)} %`,
        ...[count(n), share(confidence), share(accuracy), shareRange(interval)],
      ]),
    )}
  </figure>`;
}
