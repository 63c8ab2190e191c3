import { expect, type Locator } from '@playwright/test';
import { zipSync } from 'fflate';
import { LabPage } from '../pages/lab-page.ts';
import { linkTo } from '../pages/navigation.ts';
import { shardedModel } from '../support/sharded-model.ts';
import {
  fault,
  firstLine,
  USELESS,
  type Outcome,
  type Target,
} from './target.ts';

/** Whatever becomes of one file, on a busy machine. */
const BUDGET = { timeout: 60_000 };

/** Gives the page, which is open, damaged lessons and damaged cards as a visitor would. */
export class JsonTarget {
  readonly #lab: LabPage;

  constructor(readonly target: Target) {
    this.#lab = new LabPage(target.page);
  }

  /** Opens a text as a lesson's file in the composite lab. */
  async giveLesson(text: string): Promise<Outcome> {
    const { page, message } = this.#lab;
    if ((await this.#lab.slot('a').count()) === 0) {
      await linkTo(page, 'lab').click();
      await this.#lab.slot('a').waitFor();
    }
    const close = message.getByRole('button').last();
    if ((await close.count()) > 0) await close.click();
    await expect(message).toBeEmpty(BUDGET);
    await this.#lab.lessons.openFile({
      ...{ name: 'given.json', mimeType: 'application/json' },
      buffer: Buffer.from(text),
    });
    return this.#outcome(message, /has been opened|is open/);
  }

  /** Opens the test network with another card as weights of one's own. */
  async giveCard(card: string): Promise<Outcome> {
    const { storage } = this.target.app;
    if ((await storage.screen.count()) === 0) await storage.open();
    const { files } = await shardedModel(2, 'mine');
    const all = new Map(files).set(
      'card.json',
      new Uint8Array(new TextEncoder().encode(card)),
    );
    const status = storage.own.getByRole('status');
    await storage.giveZip(zipSync(Object.fromEntries(all), { level: 0 }));
    await expect(storage.own.getByRole('button').first()).toBeEnabled(BUDGET);
    const outcome = await this.#outcome(status, /^Your own network is in use/);
    if (outcome.kind === 'answer') await this.#backToSite();
    return outcome;
  }

  /** Whether a composite can be made and a photo gets the same answer as before all this. */
  async stillWorks(): Promise<string | undefined> {
    const { page } = this.target;
    try {
      await linkTo(page, 'lab').click();
      await this.#lab.joinTwo();
      await this.#lab.answer.isAnswered();
    } catch (error) {
      return `the lab: ${firstLine(error as Error)}`;
    }
    await linkTo(page, '').click();
    return this.target.stillWorks();
  }

  async #outcome(said: Locator, accepted: RegExp): Promise<Outcome> {
    try {
      await expect(said).not.toBeEmpty(BUDGET);
    } catch (error) {
      return fault(firstLine(error as Error));
    }
    const text = await said.innerText();
    const seen = this.target.fault();
    if (seen) return fault(seen);
    if (accepted.test(text)) return { kind: 'answer' };
    return USELESS.test(text) ? fault(text) : { kind: 'sentence', text };
  }

  async #backToSite(): Promise<void> {
    const { page, app } = this.target;
    await app.storage.own
      .getByRole('button', { name: /network of this site/ })
      .click();
    await linkTo(page, '').click();
    await app.status.isReady();
    await app.storage.open();
  }
}
