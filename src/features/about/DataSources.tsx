import type { ModelCard } from '../../core/formats/card.ts';
import { t } from '../../shared/i18n/t.ts';
import styles from './About.module.css';
import { tierName } from './card-words.ts';
import { formatCount } from './format.ts';

/** Where the photos and the weights come from, and under which licences, as the card tells. */
export function DataSources({ card }: { card: ModelCard }) {
  const { data, training, pretrained, name, version, licence } = card;
  const licences = Object.entries(data.licences);
  return (
    <section className={styles.part} data-testid="about-data">
      <h2>{t('about.data')}</h2>
      <p>
        {t('about.data-photos', {
          photos: training.photos,
          sources: data.sources,
        })}
      </p>
      <p lang="en" dir="ltr">
        {data.description}
      </p>
      {licences.length > 0 && (
        <table className={styles.licences}>
          <caption>{t('about.licences')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('about.licence')}</th>
              <th scope="col">{t('about.column.photos')}</th>
            </tr>
          </thead>
          <tbody>
            {licences.map(([tier, n]) => (
              <tr key={tier}>
                <th scope="row" lang={tierName(tier).lang}>
                  {tierName(tier).text}
                </th>
                <td>{formatCount(n)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {pretrained && (
        <p>
          {t('about.pretrained', {
            name: pretrained.name,
            licence: pretrained.licence,
          })}
        </p>
      )}
      <p>{t('about.weights', { name, version, licence })}</p>
    </section>
  );
}
