import { useRef, useState, type DragEvent } from 'react';
import { ACCEPTED_PHOTOS } from '../../../shared/accepted-files.ts';
import { t } from '../../../shared/i18n/t.ts';
import { Button } from '../../../shared/ui/Button.tsx';
import { Icon } from '../../../shared/ui/Icon.tsx';
import { VisuallyHidden } from '../../../shared/ui/VisuallyHidden.tsx';
import { useSessionState } from '../../../session/react.ts';
import { PixelView } from '../stage/PixelView.tsx';
import { useLab, useWork } from '../state/react.ts';
import type { Side } from '../state/work.ts';
import { putFile, putSample, putTransfer } from '../take-files.ts';
import { CountryPicker } from './CountryPicker.tsx';
import { CreditLine } from './CreditLine.tsx';
import { SAMPLES } from './samples.ts';
import styles from './Slot.module.css';

/** One of the two pictures: what it is, and the ways to put another in its place. */
export function Slot({ side }: { side: Side }) {
  const lab = useLab();
  const picture = useWork((work) => work[side]);
  const mirror = side === 'a' ? 'mirrorA' : 'mirrorB';
  const isMirrored = useWork(({ composite }) => composite[mirror]);
  const onScreen = useSessionState(({ photo }) =>
    photo.phase === 'none' ? null : photo.photo,
  );
  const input = useRef<HTMLInputElement>(null);
  const [hovering, setHovering] = useState(false);
  const drop = {
    onDragOver(event: DragEvent) {
      event.preventDefault();
      setHovering(true);
    },
    onDragLeave: () => setHovering(false),
    onDrop(event: DragEvent) {
      event.preventDefault();
      event.stopPropagation();
      setHovering(false);
      putTransfer(lab, event.dataTransfer, side);
    },
  };
  return (
    <section
      className={styles.slot}
      aria-label={t(`lab.slot.${side}`)}
      data-testid={`lab-slot-${side}`}
      data-hovering={hovering}
      {...drop}
    >
      <h2 className={styles.title}>
        <span className={styles.letter} data-part={side} aria-hidden="true" />
        {t(`lab.slot.${side}`)}
      </h2>
      {picture ? (
        <div className={styles.picture}>
          <PixelView image={picture.image} label={picture.name} />
          <div>
            <p className={styles.name}>{picture.name}</p>
            {picture.credit && <CreditLine credit={picture.credit} />}
          </div>
        </div>
      ) : (
        <p className={styles.hint}>{t('lab.slot.drop')}</p>
      )}
      <div className={styles.ways}>
        <Button onClick={() => input.current?.click()}>
          <Icon name="photo" />
          {t(`lab.slot.choose.${side}`)}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept={ACCEPTED_PHOTOS}
          data-picker={`lab-${side}`}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void putFile(lab, side, file);
            // So that choosing the same file again counts as a change.
            currentTarget.value = '';
          }}
        />
        <label>
          <VisuallyHidden>{t(`lab.slot.sample.${side}`)}</VisuallyHidden>
          <select
            className={styles.select}
            value=""
            onChange={({ currentTarget: { value } }) => {
              const sample = SAMPLES.find(({ key }) => key === value);
              if (sample) void putSample(lab, side, value, t(sample.name));
            }}
          >
            <option value="">{t('lab.slot.sample.none')}</option>
            {SAMPLES.map(({ key, name }) => (
              <option key={key} value={key}>
                {t(name)}
              </option>
            ))}
          </select>
        </label>
        {picture && (
          <Button
            aria-pressed={isMirrored}
            onClick={() =>
              lab.change((composite) => ({
                ...composite,
                [mirror]: !isMirrored,
              }))
            }
          >
            {t(`lab.slot.mirror.${side}`)}
          </Button>
        )}
        {onScreen && (
          <Button
            look="quiet"
            onClick={() => void putFile(lab, side, onScreen.blob)}
          >
            {t(`lab.slot.screen.${side}`)}
          </Button>
        )}
      </div>
      {picture && <CountryPicker side={side} />}
      <p className={styles.veil} aria-hidden="true">
        {t(`lab.slot.here.${side}`)}
      </p>
    </section>
  );
}
