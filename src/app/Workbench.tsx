import { Suspense, use, useState } from 'react';
import type { ViewName } from '../core/geometry/views.ts';
import { AnswerPanel } from '../features/answer/AnswerPanel.tsx';
import { Facts } from '../features/answer/Facts.tsx';
import { PhotoProgress } from '../features/answer/PhotoProgress.tsx';
import { ExampleCredit } from '../features/example/ExampleCredit.tsx';
import type { Example } from '../features/example/example-photo.ts';
import { ModelStatus } from '../features/model-status/ModelStatus.tsx';
import { PhotoView } from '../features/photo-view/PhotoView.tsx';
import type { Photo } from '../session/photo.ts';
import { useSessionState } from '../session/react.ts';
import { isBusy, type PhotoState } from '../session/state.ts';
import { t } from '../shared/i18n/t.ts';
import { VisuallyHidden } from '../shared/ui/VisuallyHidden.tsx';
import { Tools } from './Tools.tsx';
import { useOnScreen } from './use-on-screen.tsx';
import styles from './Workbench.module.css';

/** The photo on one side, the answer on the other. */
export function Workbench({
  photo: latest,
  example,
}: {
  photo: Exclude<PhotoState, { phase: 'none' }>;
  example: Promise<Example | undefined>;
}) {
  const { photo, preloader } = useOnScreen(latest);
  const model = useSessionState((state) => state.model);
  const [pick, setPick] = useState<{ id: number; crop: ViewName | null }>();
  const [hovered, setHovered] = useState<ViewName | null>(null);
  const id = photo.photo.id;
  const picked = pick?.id === id ? pick.crop : null;
  const crop = hovered ?? picked;
  return (
    <>
      <div className={styles.bench}>
        <h1 tabIndex={-1}>
          <VisuallyHidden>{t('app.question')}</VisuallyHidden>
        </h1>
        <div className={styles.photo}>
          <PhotoView
            // Another address is another picture: HEIC gets one that the browser can show.
            key={photo.photo.url}
            photo={photo.photo}
            reading={photo.reading}
            busy={isBusy(photo)}
            crop={crop}
            picked={picked}
            onPick={(one) => setPick({ id, crop: one })}
            onHover={setHovered}
          />
          <Suspense>
            <CreditWhereDue photo={photo.photo} example={example} />
          </Suspense>
        </div>
        <div className={styles.answer}>
          <PhotoProgress photo={latest} />
          {model.phase !== 'ready' && <ModelStatus />}
          <AnswerPanel photo={photo} crop={crop} />
          {photo.phase === 'answered' && (
            <Facts
              photo={photo}
              card={model.phase === 'ready' ? model.model.card : undefined}
            />
          )}
          {model.phase === 'ready' && <ModelStatus />}
        </div>
        {preloader}
      </div>
      <Tools photo={photo} />
    </>
  );
}

function CreditWhereDue(props: {
  photo: Photo;
  example: Promise<Example | undefined>;
}) {
  return use(props.example)?.file === props.photo.blob ? (
    <ExampleCredit />
  ) : null;
}
