import type { IconName } from '../shared/ui/Icon.tsx';
import type { PlainKey } from '../shared/i18n/t.ts';
import { Late } from './late/late.ts';

/** A screen beside the answer, with an address of its own (`#/path`). */
export interface View {
  /** Begins with a slash. */
  readonly path: string;
  readonly title: PlainKey;
  /** How narrow screens name it, in one word with a sign. */
  readonly short: { readonly title: PlainKey; readonly icon: IconName };
  /** All are fetched before "ready" is said, for afterwards nothing may be. */
  readonly part: Late<object>;
  /** Reached from the foot of the page, not from the navigation. */
  readonly atFoot?: true;
}

/** The screens in the order of the navigation; the answer's own, `/`, is no part of it. */
export const VIEWS: readonly View[] = [
  view(
    '/lab',
    'lab.title',
    async () => {
      const [screen, { fetchSamples }] = await Promise.all([
        import('./LabView.tsx'),
        import('../features/lab/pictures/samples.ts'),
      ]);
      await fetchSamples(new URL(import.meta.env.BASE_URL, location.href));
      return screen;
    },
    { title: 'app.bar.lab', icon: 'lab' },
  ),
  view('/many', 'many.title', () => import('./ManyView.tsx'), {
    title: 'app.bar.many',
    icon: 'many',
  }),
  view('/history', 'history.title', () => import('./HistoryView.tsx'), {
    title: 'app.bar.history',
    icon: 'history',
  }),
  view('/about', 'about.nav', () => import('../features/about/About.tsx'), {
    title: 'app.bar.about',
    icon: 'about',
  }),
  {
    ...view(
      '/storage',
      'storage.title',
      () => import('../features/offline/StorageScreen.tsx'),
      { title: 'app.bar.storage', icon: 'storage' },
    ),
    atFoot: true,
  },
];

/** Describes a screen whose code comes in a file of its own. */
export function view(
  path: string,
  title: PlainKey,
  load: View['part']['load'],
  short: View['short'] = { title, icon: 'photo' },
): View {
  return { path, title, short, part: new Late(load) };
}
