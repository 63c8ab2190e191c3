import type { Figures, ModelCard } from './card.ts';

/** The card's figures on photos that took no part in training, by the fusion that the page uses. */
export function testFigures(card: ModelCard): Figures | undefined {
  return card.figures.find(
    ({ split, fusion, n }) =>
      split === 'test' && fusion === card.fusion && n > 0,
  );
}
