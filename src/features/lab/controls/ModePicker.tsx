import { MODES, type Mode } from '../../../core/composite/composite.ts';
import { t } from '../../../shared/i18n/t.ts';
import { useLab, useWork } from '../state/react.ts';
import { Choices } from './Choices.tsx';

/** Seam, piece or blend. */
export function ModePicker() {
  const lab = useLab();
  const mode = useWork(({ composite }) => composite.mode);
  return (
    <Choices<Mode>
      legend={t('lab.mode')}
      choices={MODES.map((one) => ({
        value: one,
        label: t(`lab.mode.${one}`),
      }))}
      value={mode}
      onChange={(next) =>
        lab.change((composite) => ({ ...composite, mode: next }))
      }
    />
  );
}
