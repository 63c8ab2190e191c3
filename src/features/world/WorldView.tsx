import { type KeyboardEvent, useCallback, useRef, useState } from 'react';
import type { Ranked } from '../../session/ranking.ts';
import { t } from '../../shared/i18n/t.ts';
import { Dots } from './Dots.tsx';
import { Land } from './Land.tsx';
import { Legend } from './Legend.tsx';
import { Listed } from './Listed.tsx';
import { HEIGHT, WIDTH, type WorldShapes } from './shapes.ts';
import { Tip } from './Tip.tsx';
import { tipText } from './tip-text.ts';
import { usePointed } from './use-pointed.ts';
import { useUnit } from './use-unit.ts';
import { useZoom } from './use-zoom.ts';
import styles from './World.module.css';
import { ZoomButtons } from './ZoomButtons.tsx';

interface Props {
  shapes: WorldShapes;
  probabilities: ArrayLike<number>;
  /** All classes, likeliest first; empty as long as nothing is known. */
  ranked: readonly Ranked[];
}

/** From this scale on the coarse coasts show their corners. */
const FINE_FROM = 3;
const STEP = 1.6;

/** The map with all that moves it. */
export function WorldView({ shapes, probabilities, ranked }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const [isFine, setIsFine] = useState(false);
  const isActive = useCallback(
    () => frame.current?.contains(document.activeElement) ?? false,
    [],
  );
  const zoom = useZoom(svg, isActive);
  const unit = useUnit(svg);
  const { pointed, point, handlers } = usePointed(svg);
  const { transform } = zoom;
  if (!isFine && transform.k >= FINE_FROM) setIsFine(true);
  const find = (code: string | undefined) =>
    shapes.countries.find((one) => one.code === code);
  const shape = pointed && find(pointed.code);

  function onKey(event: KeyboardEvent): void {
    const act = commandOf(event.key, zoom);
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  }

  return (
    <>
      <div
        ref={frame}
        className={styles.frame}
        role="group"
        aria-label={t('world.map')}
        tabIndex={0}
        onKeyDown={onKey}
        onPointerDown={() => frame.current?.focus({ preventScroll: true })}
        data-testid="world-map"
        data-scale={transform.k}
      >
        <div className={styles.stage}>
          <svg
            ref={svg}
            className={styles.map}
            viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
            aria-hidden="true"
            data-near={transform.k > 1}
            {...handlers}
          >
            <g transform={transform.toString()}>
              <path className={styles.sea} d={shapes.sphere} />
              <Land
                countries={shapes.countries}
                probabilities={probabilities}
                marked={shape?.classId}
                fine={isFine}
              />
            </g>
            <Dots
              countries={shapes.countries}
              probabilities={probabilities}
              marked={shape?.classId}
              transform={transform}
              unit={unit}
            />
          </svg>
          {pointed && shape?.code && (
            <Tip
              at={
                pointed.at ?? transform.apply([shape.centre.x, shape.centre.y])
              }
            >
              {tipText(shape.code, shape.classId, ranked)}
            </Tip>
          )}
        </div>
        <ZoomButtons zoom={zoom} />
      </div>
      <p className={styles.hint}>{t('world.hint')}</p>
      <Legend />
      <Listed
        ranked={ranked}
        onPoint={(code) => point(code)}
        onShow={(code) => {
          const found = find(code);
          if (!found) return;
          zoom.show(found.centre, (0.25 * WIDTH) / found.extent);
          frame.current?.scrollIntoView({ block: 'nearest' });
        }}
      />
    </>
  );
}

/** What a key does to the map. Arrows mean directions on the screen. */
function commandOf(
  key: string,
  { scaleBy, panBy, reset }: ReturnType<typeof useZoom>,
): (() => void) | undefined {
  switch (key) {
    case '+':
    case '=':
      return () => scaleBy(STEP);
    case '-':
      return () => scaleBy(1 / STEP);
    case '0':
      return reset;
    case 'ArrowLeft':
      return () => panBy(-0.15, 0);
    case 'ArrowRight':
      return () => panBy(0.15, 0);
    case 'ArrowUp':
      return () => panBy(0, -0.15);
    case 'ArrowDown':
      return () => panBy(0, 0.15);
    default:
      return undefined;
  }
}
