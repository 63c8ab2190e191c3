/** A page that is never idle, or hidden, waits no longer than this, in milliseconds. */
const PATIENCE = 500;

/**
 * Does one thing after another, each when the page has nothing else to do, so that nothing that the
 * visitor does waits for more than one of them. What fails is left out.
 */
export async function oneByOne(
  tasks: readonly (() => Promise<unknown>)[],
): Promise<void> {
  for (const task of tasks) {
    await idle();
    await task().catch(() => undefined);
  }
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has none.
    if ('requestIdleCallback' in globalThis)
      requestIdleCallback(() => resolve(), { timeout: PATIENCE });
    else setTimeout(resolve);
  });
}
