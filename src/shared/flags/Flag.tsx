import { CLASSES } from '../../core/classes/classes.ts';
import { CountryFlag } from './CountryFlag.tsx';

/** The flag of a class's main country. */
export function Flag({ classId }: { classId: number }) {
  return <CountryFlag country={CLASSES[classId]?.countries[0] ?? ''} />;
}
