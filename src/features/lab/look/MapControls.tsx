import { regionScores } from '../../../core/cam/describe.ts';
import { hasGaps } from '../../../core/cam/paint.ts';
import { topK } from '../../../session/ranking.ts';
import { MapChoices } from '../../../shared/cam/MapChoices.tsx';
import {
  DifferenceLegend,
  ScoreLegend,
} from '../../../shared/cam/MapLegends.tsx';
import { t } from '../../../shared/i18n/t.ts';
import { followedOn, nameOf } from '../answer/followed.ts';
import { useLab, useLabState } from '../state/react.ts';
import styles from './Look.module.css';
import { shownClasses, useShownMap, type ShownMap } from './shown-map.ts';

const VIEWS = ['one', 'difference'] as const;

/** Whose map is shown, how strongly, and what it says in words. */
export function MapControls() {
  const lab = useLab();
  const state = useLabState((all) => all);
  const map = useShownMap();
  const classes = shownClasses(state);
  if (!state.answer || !classes)
    return <p className={styles.note}>{t('lab.answer.waiting')}</p>;
  const { probabilities } = state.answer;
  const { view, opacity } = state.look;
  const [country, other] = classes;
  const pictures = [followedOn(state, 'a'), followedOn(state, 'b')];
  return (
    <>
      <div className={styles.controls}>
        <MapChoices
          views={VIEWS}
          ranked={topK(probabilities, probabilities.length)}
          first={{
            title: t('lab.look.pictures'),
            ids: pictures.filter((id) => id !== null),
          }}
          value={{ view, country, other, opacity }}
          onChange={lab.setLook}
        />
      </div>
      {map && (
        <>
          <Words map={map} country={country} other={other} view={view} />
          {view === 'difference' ? (
            <DifferenceLegend
              range={map.range}
              classId={country}
              than={other}
            />
          ) : (
            <ScoreLegend range={map.range} />
          )}
          <p className={styles.note}>
            {map.old && t('lab.answer.old')}
            {!map.old && hasGaps(map.grid) && t('why.gaps')}
          </p>
        </>
      )}
    </>
  );
}

interface WordsProps {
  map: ShownMap;
  country: number;
  other: number;
  view: (typeof VIEWS)[number];
}

/** The map's words, for those who cannot see colours. */
function Words({ map, country, other, view }: WordsProps) {
  const regions = regionScores(map.grid);
  const names = { country: nameOf(country), other: nameOf(other) };
  const most = (at: number, name: string) =>
    t('why.most', { region: regions.at(at)!.region, country: name });
  return (
    <p data-testid="lab-map-words">
      <strong>
        {view === 'one'
          ? t('why.caption', { country: names.country })
          : t('why.caption-difference', names)}
      </strong>{' '}
      {most(0, names.country)}
      {view === 'difference' && ` ${most(-1, names.other)}`}
    </p>
  );
}
