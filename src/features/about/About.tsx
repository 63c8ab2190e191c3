import { useSessionState } from '../../session/react.ts';
import { t } from '../../shared/i18n/t.ts';
import styles from './About.module.css';
import { DataSources } from './DataSources.tsx';
import { Figures } from './Figures.tsx';
import { Method } from './Method.tsx';

const USES = ['country', 'people', 'proof', 'bias'] as const;

/** How the answer comes about, how often it is wrong, what it was learnt from, and what it is not for. */
export default function About() {
  const model = useSessionState((state) => state.model);
  const card = model.phase === 'ready' ? model.model.card : undefined;
  return (
    <article className={styles.about} data-testid="about">
      <h1 tabIndex={-1}>{t('about.title')}</h1>
      <Method card={card} />
      <section className={styles.part} data-testid="about-wrong">
        <h2>{t('about.wrong')}</h2>
        {card ? <Figures card={card} /> : <p>{t('about.no-card')}</p>}
      </section>
      {card && <DataSources card={card} />}
      <section className={styles.part} data-testid="about-use">
        <h2>{t('about.use')}</h2>
        <ul className={styles.list}>
          {USES.map((use) => (
            <li key={use}>{t(`about.use.${use}`)}</li>
          ))}
        </ul>
      </section>
    </article>
  );
}
