import { useEffect, useState } from 'react';
import { makeCard } from './make-card.ts';
import type { CardWords } from './words.ts';

export type CardState =
  | { readonly phase: 'making' | 'failed' }
  | {
      readonly phase: 'made';
      readonly file: File;
      readonly url: string;
      /** Whether it is what was asked for last; else that is still being made. */
      readonly latest: boolean;
    };

interface Made {
  readonly file: File;
  readonly url: string;
  readonly key: string;
}

/** The card for these words; a new one is made when they, the photo or the direction change. */
export function useCard(
  words: CardWords,
  photoUrl: string | undefined,
  rightToLeft: boolean,
): CardState {
  const [card, setCard] = useState<Made | 'making' | 'failed'>('making');
  const text = JSON.stringify(words);
  const key = [text, photoUrl, rightToLeft].join();
  useEffect(() => {
    let over = false;
    let url: string | undefined;
    void makeCard(JSON.parse(text) as CardWords, photoUrl, rightToLeft).then(
      (file) => {
        if (over) return;
        url = URL.createObjectURL(file);
        setCard({ file, url, key });
      },
      () => {
        if (!over) setCard('failed');
      },
    );
    return () => {
      over = true;
      if (url) URL.revokeObjectURL(url);
    };
  }, [text, photoUrl, rightToLeft, key]);
  if (typeof card === 'string') return { phase: card };
  const { file, url } = card;
  return { phase: 'made', file, url, latest: card.key === key };
}
