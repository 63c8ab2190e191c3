import type { Subject, Work } from '../state/work.ts';
import { MapLayer } from '../../../shared/cam/MapLayer.tsx';
import { t } from '../../../shared/i18n/t.ts';
import { useLab, useLabState, useWork } from '../state/react.ts';
import { useShownMap } from '../look/shown-map.ts';
import { CropBoxes } from './CropBoxes.tsx';
import { PatchHandle } from './PatchHandle.tsx';
import { PixelView } from './PixelView.tsx';
import { SeamHandle } from './SeamHandle.tsx';
import { useSeamDrag } from './use-seam-drag.ts';
import styles from './Stage.module.css';

/** The composite, with what can be dragged on it. */
export function Stage({ subject }: { subject: Subject }) {
  const lab = useLab();
  const work = useWork((all) => all);
  const answer = useLabState((state) => state.answer);
  const crops = useLabState((state) => state.look.crops);
  const map = useShownMap();
  const image = lab.imageOf(subject);
  const { width, height } = image;
  const size = { width, height };
  const { mode } = subject.composite;
  const seam = useSeamDrag(size);
  const mouse = mode === 'seam' && subject.b !== null;
  return (
    <div
      data-surface
      className={styles.stage}
      dir="ltr"
      data-testid="lab-stage"
      style={{
        aspectRatio: width / height,
        inlineSize: `min(100%, calc(var(--stage-height) * ${width / height}))`,
      }}
      // A finger that scrolls the page must not move the seam; it has the grip and the line.
      {...(mouse && {
        ...seam,
        onPointerDown: (event) => {
          if (event.pointerType === 'mouse') seam.onPointerDown(event);
        },
      })}
    >
      <PixelView image={image} label={altOf(work)} className={styles.picture} />
      {map && <MapLayer {...map} opacity={map.opacity * (map.old ? 0.6 : 1)} />}
      {crops && answer && <CropBoxes size={size} boxes={answer.answer.boxes} />}
      {subject.b && mode === 'seam' && <SeamHandle size={size} />}
      {subject.b && mode === 'patch' && (
        <PatchHandle size={size} b={subject.b} />
      )}
    </div>
  );
}

function altOf({ a, b, composite }: Work): string {
  const names = { a: a?.name ?? '', b: b?.name ?? '' };
  return b
    ? t(`lab.stage.alt.${composite.mode}`, names)
    : t('lab.stage.alt.one', { a: names.a });
}
