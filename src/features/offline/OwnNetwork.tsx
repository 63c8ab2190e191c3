import { useEffect, useRef } from 'react';
import { useSession } from '../../session/react.ts';
import { useWeights } from '../../session/weights/react.ts';
import type { OwnWeights } from '../../session/weights/weights.ts';
import { problemText } from '../../shared/i18n/problem-text.ts';
import { t } from '../../shared/i18n/t.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { Message } from '../../shared/ui/Message.tsx';
import styles from './StorageScreen.module.css';

/** Weights of the visitor's own: a folder or a zip file. */
export function OwnNetwork({ onChange }: { onChange: () => void }) {
  const { weights } = useSession();
  const own = useWeights((state) => state.own);
  const isOwn = useWeights((state) => state.isOwn);
  const folder = useRef<HTMLInputElement>(null);
  const zip = useRef<HTMLInputElement>(null);
  // React's types know no such attribute.
  useEffect(() => folder.current?.setAttribute('webkitdirectory', ''), []);

  const take = (given: OwnWeights) =>
    void weights.useOwn(given).then(onChange, () => undefined);
  const checking = own.phase === 'checking';

  return (
    <section className={styles.section} data-testid="own-network">
      <h2>{t('own.title')}</h2>
      <p>{t('own.lead')}</p>
      <div role="status" className={styles.section}>
        {checking && <p>{t('own.checking')}</p>}
        {isOwn && <p>{t('own.active')}</p>}
        {own.phase === 'failed' && (
          <Message tone="bad" detail={own.problem.detail}>
            {own.problem.code === 'wrong-answer'
              ? t('own.wrong')
              : problemText(
                  own.problem,
                  String(own.problem.values?.['file'] ?? ''),
                )}
          </Message>
        )}
      </div>
      <div className={styles.buttons}>
        <Button disabled={checking} onClick={() => folder.current?.click()}>
          {t('own.folder')}
        </Button>
        <Button disabled={checking} onClick={() => zip.current?.click()}>
          {t('own.zip')}
        </Button>
        {isOwn && <Button onClick={weights.useSite}>{t('own.back')}</Button>}
      </div>
      <input
        ref={folder}
        hidden
        type="file"
        multiple
        data-picker="own-folder"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) take(files.map(asOwnFile));
        }}
      />
      <input
        ref={zip}
        hidden
        type="file"
        accept=".zip,application/zip"
        data-picker="own-zip"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (file) take(file);
        }}
      />
    </section>
  );
}

const asOwnFile = (file: File) => ({
  name: file.webkitRelativePath || file.name,
  blob: file,
});
