import type { Problem } from '../../core/problems/problem.ts';
import { t } from './t.ts';

/**
 * The sentence for a problem.
 *
 * @param name the file's, where one is concerned.
 */
export function problemText({ code }: Problem, name = ''): string {
  return t(`problem.${code}`, { name: name || t('photo.unnamed') });
}
