import { CLASS_COUNT } from '../../core/classes/classes.ts';
import type { ModelCard } from '../../core/formats/card.ts';
import { formatMillions } from './format.ts';
import { t } from '../../shared/i18n/t.ts';
import styles from './Method.module.css';

interface Props {
  card: ModelCard | undefined;
}

/** The way of a photo through the network: a row of little drawings with a sentence each. */
export function Method({ card }: Props) {
  const steps = [
    { picture: <Photo />, text: t('about.step.photo') },
    { picture: <Crops />, text: t('about.step.crops') },
    ...(card
      ? [
          {
            picture: <Network />,
            text: t('about.step.network', {
              parameters: formatMillions(card.architecture.parameters),
            }),
          },
        ]
      : []),
    {
      picture: <Scores />,
      text: t('about.step.scores', { classes: CLASS_COUNT }),
    },
    { picture: <Average />, text: t('about.step.average') },
  ];
  return (
    <section className={styles.method} data-testid="about-method">
      <h2>{t('about.method')}</h2>
      <ol className={styles.steps}>
        {steps.map(({ picture, text }, i) => (
          <li key={i}>
            <svg viewBox="0 0 96 64" aria-hidden="true">
              {picture}
            </svg>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <p>{t('about.paper')}</p>
    </section>
  );
}

function Photo() {
  return (
    <>
      <rect
        className={styles.frame}
        x="14"
        y="8"
        width="68"
        height="48"
        rx="3"
      />
      <path className={styles.fill} d="M18 52l18-22 12 13 10-9 20 18z" />
      <circle className={styles.fill} cx="66" cy="20" r="5" />
    </>
  );
}

const CORNERS = [
  [14, 8],
  [46, 8],
  [14, 20],
  [46, 20],
  [30, 14],
] as const;

function Crops() {
  return (
    <>
      <rect
        className={styles.faint}
        x="14"
        y="8"
        width="68"
        height="48"
        rx="3"
      />
      {CORNERS.map(([x, y]) => (
        <rect
          key={`${x} ${y}`}
          className={styles.frame}
          {...{ x, y, width: 36, height: 36 }}
        />
      ))}
    </>
  );
}

function Network() {
  return [8, 26, 44, 62, 80].map((x, i) => (
    <rect
      key={x}
      className={styles.fill}
      {...{ x, y: 8 + i * 5, width: 8, height: 48 - i * 10 }}
      rx="2"
    />
  ));
}

const LENGTHS = [58, 34, 26, 14, 8];

function Scores() {
  return LENGTHS.map((width, i) => (
    <rect
      key={width}
      className={i === 0 ? styles.fill : styles.soft}
      {...{ x: 18, y: 10 + i * 9.5, width, height: 6 }}
      rx="3"
    />
  ));
}

function Average() {
  return (
    <>
      {[12, 26, 40, 54, 68].map((x) => (
        <path
          key={x}
          className={styles.line}
          d={`M${x + 7} 10C${x + 7} 30 48 24 48 40`}
        />
      ))}
      <circle className={styles.fill} cx="48" cy="47" r="8" />
    </>
  );
}
