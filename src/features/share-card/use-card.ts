import { useEffect, useState } from 'react';
import { makeCard } from './make-card.ts';
import type { CardWords } from './words.ts';

export type CardState =
  | { readonly phase: 'making' | 'failed' }
  | { readonly phase: 'made'; readonly file: File; readonly url: string };

/** The card for these words; a new one is made when they, the photo or the direction change. */
export function useCard(
  words: CardWords,
  photoUrl: string | undefined,
  rightToLeft: boolean,
): CardState {
  const [card, setCard] = useState<CardState>({ phase: 'making' });
  const text = JSON.stringify(words);
  useEffect(() => {
    let over = false;
    let url: string | undefined;
    void makeCard(JSON.parse(text) as CardWords, photoUrl, rightToLeft).then(
      (file) => {
        if (over) return;
        url = URL.createObjectURL(file);
        setCard({ phase: 'made', file, url });
      },
      () => {
        if (!over) setCard({ phase: 'failed' });
      },
    );
    return () => {
      over = true;
      if (url) URL.revokeObjectURL(url);
    };
  }, [text, photoUrl, rightToLeft]);
  return card;
}
