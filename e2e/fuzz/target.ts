import type { Page } from '@playwright/test';
import { AppPage } from '../pages/app-page.ts';
import { agreeBeforehand } from '../support/consent.ts';
import { RequestLog } from '../support/request-log.ts';
import type { NastyFile } from './nasty-file.ts';
import { GOOD_PHOTO } from './seeds.ts';

export type Outcome =
  | { readonly kind: 'answer' }
  | { readonly kind: 'sentence'; readonly text: string }
  /** Neither came within the budget, or what came was no help. */
  | { readonly kind: 'fault'; readonly text: string };

/**
 * What may come late, from the page's own site: decoders that are first needed now, and all that a
 * fresh worker takes in the place of one that a file has stopped; and the tab's sign, which Chromium
 * fetches anew where the address changes.
 */
const LATE =
  /^http:\/\/localhost:\d+\/(assets\/[\w.-]+\.(js|wasm)|models\/\w+\/[\w.-]+|icons\/icon\.svg)$/;

/** The page that gets the files, and all it must not do. */
export class Target {
  readonly app: AppPage;
  readonly #faults: string[] = [];
  #wanted: string | undefined;

  constructor(readonly page: Page) {
    this.app = new AppPage(page);
    page.on('pageerror', (error) => this.#faults.push(`threw ${error}`));
    page.on('crash', () => this.#faults.push('the page crashed'));
    page.on('dialog', (dialog) => {
      this.#faults.push(`a script ran: ${dialog.message()}`);
      void dialog.dismiss();
    });
  }

  async open(): Promise<void> {
    await agreeBeforehand(this.page);
    await this.app.open();
    // Scripts have no setting for how long a machine may take.
    await this.page
      .locator('[data-testid=model-status][data-phase=ready]')
      .waitFor({ timeout: 120_000 });
    const log = new RequestLog(this.page.context());
    this.page.on('request', () => {
      const late = log.urls.filter((url) => !LATE.test(url));
      if (late.length) this.#faults.push(`asked for ${late.at(-1)}`);
    });
    const fault = await this.stillWorks();
    if (fault) throw new Error(`before any nasty file: ${fault}`);
  }

  /** Gives the page a file and waits until it has said something about it. */
  async give(file: NastyFile, budget: number): Promise<Outcome> {
    const before = await this.page.evaluate(prepare);
    await this.app.input.pick(file);
    const outcome = await this.page
      .waitForFunction(settled, before, { timeout: budget, polling: 20 })
      .then((handle) => handle.jsonValue())
      .catch((error: Error) => fault(firstLine(error)));
    const seen = this.fault();
    if (seen) return fault(seen);
    return outcome?.kind === 'sentence' && USELESS.test(outcome.text)
      ? fault(outcome.text)
      : (outcome as Outcome);
  }

  /** What the page did that it must not do, once. */
  fault(): string | undefined {
    const [seen] = this.#faults.splice(0);
    return seen;
  }

  /**
   * Whether a good photo gets the same answer as before all this.
   *
   * @returns what is wrong, if anything is.
   */
  async stillWorks(): Promise<string | undefined> {
    const good = { name: 'good.jpg', mimeType: 'image/jpeg', kind: 'good' };
    const outcome = await this.give({ ...good, buffer: GOOD_PHOTO }, 120_000);
    if (outcome.kind !== 'answer') return outcome.text;
    const answer = JSON.stringify(await this.app.answer.probabilities());
    this.#wanted ??= answer;
    return answer === this.#wanted ? undefined : 'another answer than before';
  }
}

/** What the page says when nobody has thought of it. */
export const USELESS = /Something went wrong that should not have/;

export function fault(text: string): Outcome {
  return { kind: 'fault', text };
}

export function firstLine({ message }: Error): string {
  return message.split('\n')[0] ?? '';
}

/** Runs in the page: takes back the last sentence, and says which photo was the last. */
function prepare(): number {
  document
    .querySelector<HTMLButtonElement>('[role=alert] button:last-of-type')
    ?.click();
  const panel = document.querySelector<HTMLElement>(
    '[data-testid=answer-panel]',
  );
  return Number(panel?.dataset.photo ?? 0);
}

/**
 * Runs in the page: what came of the file, once something has. No function may have a name in here:
 * tsx would mark it with a helper that the page lacks.
 */
function settled(before: number) {
  const text = document.querySelector('[role=alert]')?.textContent;
  const [status, answer] = ['model-status', 'answer-panel'].map((id) =>
    document.querySelector<HTMLElement>(`[data-testid=${id}]`),
  );
  const load = status?.dataset.phase;
  if (load === 'failed') return { kind: 'fault', text: 'no network' } as const;
  // Only when the network is there, too, can the next file come.
  if (load !== 'ready') return undefined;
  // That one is about the worker, and goes when the photo is answered.
  if (text && !text.includes('is being started again'))
    return { kind: 'sentence', text } as const;
  const { photo, phase } = answer?.dataset ?? {};
  // While a photo is new, the one before it is still on the screen.
  if (photo === undefined || Number(photo) <= before) return undefined;
  if (phase === 'answered') return { kind: 'answer' } as const;
  return phase === 'failed'
    ? ({
        kind: 'sentence',
        text: answer?.parentElement?.textContent ?? '',
      } as const)
    : undefined;
}
