import type { Locator, Page } from '@playwright/test';

export interface TestFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The ways in: drop zone, file dialogue, camera, drop, paste. */
export class PhotoInput {
  readonly dropZone: Locator;
  readonly another: Locator;
  readonly camera: Locator;
  readonly pasteButton: Locator;
  readonly example: Locator;
  readonly veil: Locator;

  constructor(readonly page: Page) {
    this.dropZone = page.getByTestId('drop-zone');
    this.another = page.getByRole('button', { name: 'Another photo' });
    this.camera = page.getByRole('button', { name: 'Take a photo' });
    this.pasteButton = page.getByRole('button', { name: 'Paste a photo' });
    this.example = page.getByRole('button', { name: 'Try an example photo' });
    this.veil = page.getByText('Let go to ask about this photo');
  }

  /** Goes to the drop zone by keyboard, past the links above it. */
  async reach(): Promise<void> {
    for (let i = 0; i < 12; i++) {
      await this.page.keyboard.press('Tab');
      const isHere = await this.dropZone.evaluate(
        (zone) => zone === document.activeElement,
      );
      if (isHere) return;
    }
  }

  /** Chooses a file as the file dialogue does. */
  async pick(file: TestFile): Promise<void> {
    await this.page.locator('[data-picker=file]').setInputFiles(file);
  }

  /** Drags files over the page. */
  async dragOver(...files: TestFile[]): Promise<void> {
    await this.#drag(['dragenter', 'dragover'], files, {});
  }

  /** Drops files anywhere on the page. */
  async drop(...files: TestFile[]): Promise<void> {
    await this.#drag(['dragenter', 'dragover', 'drop'], files, {});
  }

  /** Drops what another page hands over: texts by their MIME type. */
  async dropTexts(texts: Record<string, string>): Promise<void> {
    await this.#drag(['dragenter', 'dragover', 'drop'], [], texts);
  }

  /** Puts a PNG in the clipboard and presses Ctrl+V; needs leave for the clipboard. */
  async paste(png: TestFile): Promise<void> {
    await this.copy(png);
    await this.page.keyboard.press('ControlOrMeta+v');
  }

  /** Puts a PNG in the clipboard; needs leave for it. */
  async copy(png: TestFile): Promise<void> {
    await this.page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
      const blob = new Blob([bytes], { type: 'image/png' });
      await navigator.clipboard.write([
        new ClipboardItem({ [blob.type]: blob }),
      ]);
    }, png.buffer.toString('base64'));
  }

  async #drag(
    events: string[],
    files: TestFile[],
    texts: Record<string, string>,
  ): Promise<void> {
    const plain = files.map(({ name, mimeType, buffer }) => ({
      name,
      mimeType,
      base64: buffer.toString('base64'),
    }));
    const dataTransfer = await this.page.evaluateHandle(
      ([plain, texts]) => {
        const transfer = new DataTransfer();
        for (const { name, mimeType, base64 } of plain) {
          const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
          transfer.items.add(new File([bytes], name, { type: mimeType }));
        }
        for (const [type, text] of Object.entries(texts)) {
          transfer.setData(type, text);
        }
        return transfer;
      },
      [plain, texts] as const,
    );
    for (const event of events) {
      await this.page.dispatchEvent('footer', event, { dataTransfer });
    }
    await dataTransfer.dispose();
  }
}
