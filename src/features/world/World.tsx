import { useMemo } from 'react';
import { CLASS_COUNT } from '../../core/classes/classes.ts';
import { topK } from '../../session/ranking.ts';
import { probabilitiesOf } from '../../session/reading.ts';
import type { PhotoState } from '../../session/state.ts';
import { t } from '../../shared/i18n/t.ts';
import { atlas } from '../../shared/world/atlas.ts';
import { ProbabilityTable } from './ProbabilityTable.tsx';
import { worldShapes } from './shapes.ts';
import styles from './World.module.css';
import { WorldView } from './WorldView.tsx';

interface Props {
  photo: Exclude<PhotoState, { phase: 'none' }>;
}

/** The answer on a map of the world, with a table as its twin. */
export default function World({ photo }: Props) {
  const { reading } = photo;
  const shapes = useMemo(() => {
    const world = atlas();
    return world && worldShapes(world.topology, world.alpha2Of);
  }, []);
  const { probabilities, ranked } = useMemo(() => {
    const probabilities = (reading && probabilitiesOf(reading)) ?? [];
    return { probabilities, ranked: topK(probabilities, CLASS_COUNT) };
  }, [reading]);
  return (
    <div className={styles.world} data-testid="world">
      {shapes ? (
        <WorldView
          shapes={shapes}
          probabilities={probabilities}
          ranked={ranked}
        />
      ) : (
        <p>{t('world.missing')}</p>
      )}
      {ranked.length === 0 ? (
        <p>{t('world.waiting')}</p>
      ) : (
        <ProbabilityTable ranked={ranked} open={!shapes} />
      )}
    </div>
  );
}
