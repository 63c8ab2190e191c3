/** Hidden tabs draw nothing; they wait no longer than this, in milliseconds. */
const HIDDEN = 1000;

/** Resolves when the first screen is drawn. */
export function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, HIDDEN);
    // The frame after the one in which React has put its elements into the page.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(late);
        setTimeout(resolve);
      }),
    );
  });
}
