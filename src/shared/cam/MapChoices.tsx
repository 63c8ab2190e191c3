import type { ComponentProps } from 'react';
import { formatShare } from '../i18n/numbers.ts';
import { t } from '../i18n/t.ts';
import { Choice } from '../ui/Choice.tsx';
import { ClassSelect } from '../ui/ClassSelect.tsx';
import { Slider } from '../ui/Slider.tsx';

/** One class's map, those of two, or what tells two apart. */
export type MapView = 'one' | 'two' | 'difference';

export interface MapChoice<View extends MapView = MapView> {
  readonly view: View;
  readonly country: number;
  readonly other: number;
  /** Of the map, 0 to 1. */
  readonly opacity: number;
}

interface Props<View extends MapView> extends Pick<
  ComponentProps<typeof ClassSelect>,
  'ranked' | 'first'
> {
  views: readonly View[];
  value: MapChoice<View>;
  onChange: (change: Partial<MapChoice<View>>) => void;
}

/** Whose map is shown, beside which other, and how strongly. */
export function MapChoices<View extends MapView>({
  views,
  value,
  onChange,
  ...classes
}: Props<View>) {
  const { view, country, other, opacity } = value;
  return (
    <>
      <Choice
        label={t('why.view')}
        options={views.map((one) => ({
          value: one,
          label: viewLabel(one),
        }))}
        value={view}
        onChange={(view) => onChange({ view })}
      />
      <ClassSelect
        {...classes}
        label={t('why.country')}
        value={country}
        onChange={(country) => onChange({ country })}
      />
      {view !== 'one' && (
        <ClassSelect
          {...classes}
          label={t('why.other')}
          value={other}
          onChange={(other) => onChange({ other })}
        />
      )}
      <Slider
        label={t('why.opacity')}
        value={opacity}
        text={t('why.opacity-value', { share: formatShare(opacity) })}
        onChange={(opacity) => onChange({ opacity })}
      />
    </>
  );
}

const viewLabel = (view: MapView) => t(`why.view.${view}`);
