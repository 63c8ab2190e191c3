import { expect, type Locator, type Page } from '@playwright/test';
import { ModelStatus } from './model-status.ts';
import { LabAnswer } from './lab-answer.ts';
import { LabCurve } from './lab-curve.ts';
import { LabLook } from './lab-look.ts';
import { LabLessons } from './lab-lessons.ts';
import type { TestFile } from './photo-input.ts';
import { linkTo } from './navigation.ts';

export type Side = 'a' | 'b';

/** The composite lab, by its panels. */
export class LabPage {
  readonly answer: LabAnswer;
  readonly curve: LabCurve;
  readonly lessons: LabLessons;
  readonly look: LabLook;
  readonly stage: Locator;
  readonly seam: Locator;
  readonly piece: Locator;
  readonly message: Locator;

  constructor(readonly page: Page) {
    this.answer = new LabAnswer(page);
    this.curve = new LabCurve(page);
    this.lessons = new LabLessons(page);
    this.look = new LabLook(page);
    this.stage = page.getByTestId('lab-stage');
    this.seam = page.getByTestId('lab-seam');
    this.piece = page.getByTestId('lab-piece');
    this.message = page.getByTestId('lab-message');
  }

  /** Opens the lab, by default with the narrow network, and waits until it can answer. */
  async open(model = 'narrow', backend = 'wasm'): Promise<void> {
    await this.page.goto(`./?model=${model}&backend=${backend}`);
    await new ModelStatus(this.page).isReady();
    await linkTo(this.page, 'lab').click();
    await this.slot('a').waitFor();
  }

  slot(side: Side): Locator {
    return this.page.getByTestId(`lab-slot-${side}`);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  slider(name: string): Locator {
    return this.page.getByRole('slider', { name, exact: true });
  }

  async sample(side: Side, label: string): Promise<void> {
    const name = side === 'a' ? 'Sample for A' : 'Sample for B';
    await this.page.getByLabel(name).selectOption({ label });
    await expect(this.slot(side)).toContainText(label);
  }

  /** Two samples, joined, and the answer to them. */
  async joinTwo(): Promise<void> {
    await this.sample('a', 'Summer Palace, Beijing');
    await this.sample('b', 'Rocket launch, Florida');
    await this.answer.isAnswered();
  }

  async pick(side: Side, file: TestFile): Promise<void> {
    await this.page.locator(`[data-picker=lab-${side}]`).setInputFiles(file);
  }

  async drop(target: Locator, file: TestFile): Promise<void> {
    const { name, mimeType } = file;
    const dataTransfer = await this.page.evaluateHandle(
      ({ name, mimeType, base64 }) => {
        const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], name, { type: mimeType }));
        return transfer;
      },
      { name, mimeType, base64: file.buffer.toString('base64') },
    );
    for (const event of ['dragenter', 'dragover', 'drop'])
      await target.dispatchEvent(event, { dataTransfer });
    await dataTransfer.dispose();
  }

  /** Drags with the mouse over the composite, from share to share of it. */
  async drag(
    from: readonly [number, number],
    to: readonly [number, number],
    between?: () => Promise<void>,
  ): Promise<void> {
    await this.stage.scrollIntoViewIfNeeded();
    const box = (await this.stage.boundingBox())!;
    const at = ([x, y]: readonly [number, number]) =>
      [box.x + x * box.width, box.y + y * box.height] as const;
    await this.page.mouse.move(...at(from));
    await this.page.mouse.down();
    await this.page.mouse.move(...at(to), { steps: 6 });
    await between?.();
    await this.page.mouse.up();
  }

  /** The composite's own pixels, as one number for each row and column. */
  async pixels(): Promise<string> {
    return this.stage
      .locator('canvas[role=img]')
      .evaluate((canvas: HTMLCanvasElement) => {
        const { width, height } = canvas;
        const { data } = canvas
          .getContext('2d')!
          .getImageData(0, 0, width, height);
        let hash = 2166136261;
        for (const byte of data) hash = Math.imul(hash ^ byte, 16777619);
        return `${width}x${height}:${hash >>> 0}`;
      });
  }
}
