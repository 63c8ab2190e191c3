import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { PlainKey } from '../shared/i18n/t.ts';

/** A screen beside the answer, with an address of its own (`#/path`). */
export interface View {
  /** Begins with a slash. */
  readonly path: string;
  readonly title: PlainKey;
  /** Fetches its code. All are fetched before "ready" is said, for afterwards nothing may be. */
  readonly load: () => Promise<{ default: ComponentType }>;
  readonly Component: LazyExoticComponent<ComponentType>;
}

/** The screens in the order of the navigation; the answer's own, `/`, is no part of it. */
export const VIEWS: readonly View[] = [
  view('/lab', 'lab.title', async () => {
    const [screen, { fetchSamples }] = await Promise.all([
      import('./LabView.tsx'),
      import('../features/lab/pictures/samples.ts'),
    ]);
    await fetchSamples(new URL(import.meta.env.BASE_URL, location.href));
    return screen;
  }),
  view('/many', 'many.title', () => import('./ManyView.tsx')),
  view('/history', 'history.title', () => import('./HistoryView.tsx')),
  view('/about', 'about.nav', () => import('../features/about/About.tsx')),
];

/** Describes a screen whose code comes in a file of its own. */
export function view(path: string, title: PlainKey, load: View['load']): View {
  return { path, title, load, Component: lazy(load) };
}
