import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';

/** Bytes, as far as they can be told. */
export interface Memory {
  /** JavaScript objects of the page after a garbage collection. */
  readonly heap: number;
  /** Resident memory of all pages' processes; 0 where there is no /proc. */
  readonly resident: number;
}

/** How much memory a page takes, its garbage collected first. */
export async function memoryOf(page: Page): Promise<Memory> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value;
  const browser = page.context().browser();
  return { heap: heap ?? 0, resident: browser ? await resident(browser) : 0 };
}

/**
 * Makes the browser give back what it keeps only because there is room, as it does when a device
 * runs short: decoded pictures, free pages of its allocators. What is left is held by somebody.
 */
export async function giveBackCaches(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Memory.simulatePressureNotification', {
    level: 'critical',
  });
  await session.detach();
  // It says nothing when it is done; this only makes the figures calmer.
  await page.waitForTimeout(1500);
}

async function resident(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo
    .filter(({ type }) => type === 'renderer')
    .reduce((sum, { id }) => sum + residentOf(id), 0);
}

function residentOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
