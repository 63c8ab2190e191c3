import { useState, type ReactNode } from 'react';
import type { PhotoState } from '../session/state.ts';

type Some = Exclude<PhotoState, { phase: 'none' }>;

/**
 * The photo to show: an answered one stays until the browser has the next one's picture, so that a
 * bad file never blanks the screen.
 *
 * @returns also an invisible element, which fetches that picture.
 */
export function useOnScreen(latest: Some): {
  photo: Some;
  preloader: ReactNode;
} {
  const [loaded, setLoaded] = useState(0);
  const { photo } = latest;
  const previous =
    latest.phase === 'waiting' || latest.phase === 'decoding'
      ? latest.previous
      : null;
  if (!previous || loaded === photo.id || latest.reading) {
    return { photo: latest, preloader: null };
  }
  return {
    photo: previous,
    preloader: (
      <img hidden src={photo.url} alt="" onLoad={() => setLoaded(photo.id)} />
    ),
  };
}
