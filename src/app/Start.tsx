import { Suspense } from 'react';
import {
  ExampleButton,
  ExampleComing,
} from '../features/example/ExampleButton.tsx';
import type { Example } from '../features/example/example-photo.ts';
import { FirstRun } from '../features/first-run/FirstRun.tsx';
import { ModelStatus } from '../features/model-status/ModelStatus.tsx';
import { DropZone } from '../features/photo-input/DropZone.tsx';
import { PasteButton } from '../features/photo-input/PasteButton.tsx';
import { t } from '../shared/i18n/t.ts';
import { Icon } from '../shared/ui/Icon.tsx';
import styles from './Start.module.css';
import { TakePhoto } from './TakePhoto.tsx';

/** The first screen: what this is, where the photo goes, and that it goes nowhere else. */
export function Start({ example }: { example: Promise<Example | undefined> }) {
  return (
    <div className={styles.start}>
      <div className={styles.words}>
        <h1 className={styles.question} tabIndex={-1}>
          {t('app.question')}
        </h1>
        <p className={styles.lead}>{t('app.lead')}</p>
      </div>
      <div className={styles.zone}>
        <DropZone />
        <div className={styles.ways}>
          <TakePhoto />
          <PasteButton />
        </div>
        <Suspense fallback={<ExampleComing />}>
          <ExampleButton example={example} />
        </Suspense>
      </div>
      <div className={styles.promise}>
        <FirstRun />
        <p className={styles.privacy}>
          <Icon name="lock" />
          {t('app.privacy')}
        </p>
        <ModelStatus />
      </div>
    </div>
  );
}
