import type { Figures, ModelCard } from '../formats/card.ts';

type Bin = NonNullable<Figures['reliability']>[number];

/** With fewer answers a share says little: at 30 its standard error is up to 0.09. */
const FEWEST = 30;

/** Half of one in ten: probabilities that are off by less on average keep their tenth. */
const SMALL_ECE = 0.05;

/**
 * How often answers as sure as this one were right on photos that took no part in training.
 * From the reliability diagram of the card's figures (test before val, by the card's own fusion),
 * where that is there: the bin of the probability with its neighbours until they hold 30 answers.
 * Else the probability itself, when the figures' expected calibration error says that it means
 * what it says.
 *
 * @param probability of the first answer.
 * @returns undefined when the card holds nothing to tell from.
 */
export function rightShare(
  card: Pick<ModelCard, 'figures' | 'fusion'>,
  probability: number,
): number | undefined {
  const figures = ['test', 'val'].flatMap((split) =>
    card.figures.filter(
      (one) => one.split === split && one.fusion === card.fusion && one.n > 0,
    ),
  );
  for (const { reliability = [] } of figures) {
    const share = fromBins(reliability, probability);
    if (share !== undefined) return share;
  }
  const first = figures[0];
  return first && first.ece <= SMALL_ECE ? probability : undefined;
}

/** The share of right answers around a probability. */
function fromBins(
  bins: readonly Bin[],
  probability: number,
): number | undefined {
  const own = bins.findIndex(({ to }) => probability < to);
  const at = own < 0 ? bins.length - 1 : own;
  for (let reach = 0; reach < bins.length; reach++) {
    const near = bins.slice(Math.max(0, at - reach), at + reach + 1);
    const n = near.reduce((sum, bin) => sum + bin.n, 0);
    if (n < FEWEST) continue;
    const right = near.reduce(
      (sum, bin) => sum + bin.n * (bin.accuracy ?? 0),
      0,
    );
    return right / n;
  }
  return undefined;
}
