import type { Page } from '@playwright/test';
import { AboutScreen } from './about-screen.ts';
import { AnswerPanel } from './answer-panel.ts';
import { CameraDialog } from './camera-dialog.ts';
import { ClaimPanel } from './claim-panel.ts';
import { HistoryPanel } from './history-panel.ts';
import { ManyPanel } from './many-panel.ts';
import { MetadataPanel } from './metadata-panel.ts';
import { ModelStatus } from './model-status.ts';
import { Notices } from './notices.ts';
import { PhotoInput } from './photo-input.ts';
import { CropsTable } from './crops-table.ts';
import { PhotoPanel } from './photo-panel.ts';
import { FirstRun, ShortcutSheet } from './shortcut-sheet.ts';
import { Tools } from './tools.ts';
import { WhyMap } from './why-map.ts';
import { World } from './world.ts';
import { StorageScreen } from './storage-screen.ts';
import { SharePanel } from './share-panel.ts';

/** The whole page, by its panels. */
export class AppPage {
  readonly input: PhotoInput;
  readonly photo: PhotoPanel;
  readonly answer: AnswerPanel;
  readonly claim: ClaimPanel;
  readonly metadata: MetadataPanel;
  readonly about: AboutScreen;
  readonly shortcuts: ShortcutSheet;
  readonly firstRun: FirstRun;
  readonly status: ModelStatus;
  readonly notices: Notices;
  readonly tools: Tools;
  readonly why: WhyMap;
  readonly crops: CropsTable;
  readonly world: World;
  readonly many: ManyPanel;
  readonly history: HistoryPanel;
  readonly share: SharePanel;
  readonly camera: CameraDialog;
  readonly storage: StorageScreen;

  constructor(readonly page: Page) {
    this.input = new PhotoInput(page);
    this.photo = new PhotoPanel(page);
    this.answer = new AnswerPanel(page);
    this.claim = new ClaimPanel(page);
    this.metadata = new MetadataPanel(page);
    this.about = new AboutScreen(page);
    this.shortcuts = new ShortcutSheet(page);
    this.firstRun = new FirstRun(page);
    this.status = new ModelStatus(page);
    this.notices = new Notices(page);
    this.tools = new Tools(page);
    this.why = new WhyMap(page);
    this.crops = new CropsTable(page);
    this.world = new World(page);
    this.many = new ManyPanel(page);
    this.history = new HistoryPanel(page);
    this.share = new SharePanel(page);
    this.storage = new StorageScreen(page);
    this.camera = new CameraDialog(page);
  }

  /** Opens the page with the narrow test network, without waiting for it. */
  async open(backend = 'wasm', model = 'narrow'): Promise<void> {
    await this.page.goto(`./?model=${model}&backend=${backend}`);
  }

  /** Opens the page and waits until it can answer. */
  async openReady(backend = 'wasm'): Promise<void> {
    await this.open(backend);
    await this.status.isReady();
  }

  /** The choice of the page's language, whatever it is. */
  get language() {
    return this.page.getByTestId('language');
  }

  /** The question that the page is for. */
  get heading() {
    return this.page.getByRole('heading', { level: 1 });
  }
}
