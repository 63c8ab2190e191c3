import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** No finding of axe on what is on the screen, and nothing that sticks out sideways. */
export async function isSound(page: Page, screen: string): Promise<void> {
  // Every screen has one; before it is drawn there is nothing to look at.
  await expect(page.locator('h1').first()).toBeAttached();
  // The picture of the first screen that lies in index.html is no screen yet.
  await expect(page.locator('[data-shell]')).toHaveCount(0);
  // Half faded in, text has half its contrast. An animation may be cancelled, too.
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map((one) => one.finished)),
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations, screen).toEqual([]);
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(overflow, screen).toBe(0);
}

/** Both themes, on a phone and on a desktop. */
export const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [360, 1280].map((width) => ({
    name: `${colorScheme}, ${width} px`,
    use: {
      colorScheme,
      viewport: { width, height: 800 },
      contextOptions: { reducedMotion: 'reduce' as const },
    },
  })),
);
