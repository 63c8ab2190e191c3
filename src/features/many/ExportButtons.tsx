import type { Entry } from '../../core/many/entry.ts';
import { t } from '../../shared/i18n/t.ts';
import { saveFile } from '../../shared/save-file.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { EXPORT_FORMATS, exportFile } from './export-files.ts';
import styles from './ExportButtons.module.css';

/** Saves the answers, each row with the model that gave it. */
export function ExportButtons({ entries }: { entries: readonly Entry[] }) {
  return (
    <section aria-label={t('many.export')} className={styles.export}>
      <h2 className={styles.title}>{t('many.export')}</h2>
      <div className={styles.buttons}>
        {EXPORT_FORMATS.map((format) => (
          <Button
            key={format}
            onClick={() =>
              saveFile(exportFile(entries, format), `which-country.${format}`)
            }
          >
            {t(`many.export.${format}`)}
          </Button>
        ))}
      </div>
      <p className={styles.note}>{t('many.export.note')}</p>
    </section>
  );
}
