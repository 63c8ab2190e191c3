import { CLASSES } from '../../../../src/core/classes/classes.ts';
import { classLabel, count, share } from '../labels.ts';
import type { Report } from '../report.ts';
import { round } from './chart.ts';
import { html, type Html } from './html.ts';
import { table, words } from './tables.ts';

const CELL = 12;
const MARGIN = 30;

/** Truths in rows, answers in columns; the darker, the larger the share of the row. */
export function confusionChart({ confusion, confusions }: Report): Html {
  const size = MARGIN + confusion.length * CELL;
  const cells = confusion.flatMap((row, truth) => {
    const all = row.reduce((a, b) => a + b, 0);
    return row.flatMap((n, answer) =>
      n === 0 ? [] : [cell(truth, answer, n, all)],
    );
  });
  const codes = confusion.map((_, id) => {
    const code = CLASSES[id]!.countries[0]!;
    const at = MARGIN + id * CELL;
    return html`<text x="${MARGIN - 4}" y="${at + 9}" text-anchor="end"
        >${code}</text
      ><text transform="translate(${at + 9} ${MARGIN - 4}) rotate(-90)"
        >${code}</text
      >`;
  });
  return html`<figure>
    <div
      class="scroll"
      tabindex="0"
      role="region"
      aria-label="Confusion matrix, scrolls sideways"
    >
      <svg
        class="matrix"
        viewBox="0 0 ${size + 2} ${size + 2}"
        role="img"
        aria-label="Confusion matrix of ${confusion.length} classes: true class in rows, answer in columns."
      >
        ${codes}
        <rect
          class="frame"
          x="${MARGIN}"
          y="${MARGIN}"
          width="${size - MARGIN}"
          height="${size - MARGIN}"
        />
        ${cells}
      </svg>
    </div>
    <figcaption>
      Rows: where the photo was taken; columns: the first answer; both by the
      code of the class’s first country. The stronger the colour, the larger the
      share of the row. Right answers lie on the diagonal.
    </figcaption>
    <h3>Commonest mistakes</h3>
    ${table(
      ['Taken in', words('Answer'), 'Photos', 'Of the class'],
      confusions.map(({ truth, answer, n, share: part }) => [
        ...[
          classLabel(truth),
          words(classLabel(answer)),
          count(n),
          share(part),
        ],
      ]),
    )}
  </figure>`;
}

function cell(truth: number, answer: number, n: number, all: number): Html {
  // The square root keeps small shares visible.
  const strength = round(Math.max(0.1, Math.sqrt(n / all)) * 10) / 10;
  return html`<rect
    class="${truth === answer ? 'right' : 'wrong'}"
    x="${MARGIN + answer * CELL}"
    y="${MARGIN + truth * CELL}"
    width="${CELL - 1}"
    height="${CELL - 1}"
    fill-opacity="${strength}"
    ><title>
      ${classLabel(truth)}, answer ${classLabel(answer)}: ${n} of ${all}
    </title></rect
  >`;
}
