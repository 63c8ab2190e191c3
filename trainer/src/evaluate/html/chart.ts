import { html, type Html } from './html.ts';

/** Inner size of the square-ish charts, in the units of their viewBox. */
const WIDTH = 340;
const HEIGHT = 260;
const LEFT = 46;
const TOP = 12;
const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** Where shares from 0 to 1 lie. */
export const x = (share: number) => round(LEFT + share * WIDTH);
export const y = (share: number) => round(TOP + (1 - share) * HEIGHT);

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * A chart of shares against shares, both from 0 to 100 %.
 *
 * @param label what it shows, for those who do not see it.
 */
export function chart(
  label: string,
  xLabel: string,
  yLabel: string,
  marks: readonly Html[],
): Html {
  const bottom = TOP + HEIGHT;
  return html`<svg
    class="chart"
    viewBox="0 0 ${LEFT + WIDTH + 18} ${bottom + 48}"
    role="img"
    aria-label="${label}"
  >
    ${TICKS.map(
      (tick) =>
        html`<path class="grid" d="M${x(tick)} ${TOP}V${bottom}" />
          <path class="grid" d="M${LEFT} ${y(tick)}H${LEFT + WIDTH}" />
          <text x="${x(tick)}" y="${bottom + 18}" text-anchor="middle">
            ${Math.round(tick * 100)}
          </text>
          <text x="${LEFT - 8}" y="${y(tick) + 4}" text-anchor="end">
            ${Math.round(tick * 100)}
          </text>`,
    )}
    <text x="${x(0.5)}" y="${bottom + 40}" text-anchor="middle">${xLabel}</text>
    <text transform="translate(12 ${y(0.5)}) rotate(-90)" text-anchor="middle">
      ${yLabel}
    </text>
    ${marks}
  </svg>`;
}
