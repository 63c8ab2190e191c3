import { about } from './en/about.ts';
import { answer } from './en/answer.ts';
import { app } from './en/app.ts';
import { backend } from './en/backend.ts';
import { camera } from './en/camera.ts';
import { card } from './en/card.ts';
import { claim } from './en/claim.ts';
import { firstRun } from './en/first-run.ts';
import { fusion } from './en/fusion.ts';
import { history } from './en/history.ts';
import { input } from './en/input.ts';
import { many } from './en/many.ts';
import { metadata } from './en/metadata.ts';
import { lab } from './en/lab.ts';
import { notice } from './en/notice.ts';
import { offline } from './en/offline.ts';
import { photo } from './en/photo.ts';
import { problems } from './en/problems.ts';
import { shortcuts } from './en/shortcuts.ts';
import { select } from './en/select.ts';
import { share } from './en/share.ts';
import { status } from './en/status.ts';
import { tools } from './en/tools.ts';
import { why } from './en/why.ts';
import { world } from './en/world.ts';

/** Every word that a visitor can read, in ICU message syntax; each part of the page has a file in `en/`. */
export const en = {
  ...problems,
  ...app,
  ...input,
  ...photo,
  ...answer,
  ...status,
  ...backend,
  ...notice,
  ...tools,
  ...about,
  ...claim,
  ...many,
  ...metadata,
  ...firstRun,
  ...shortcuts,
  ...select,
  ...why,
  ...fusion,
  ...world,
  ...lab,
  ...history,
  ...camera,
  ...card,
  ...share,
  ...offline,
} as const satisfies Record<string, string>;

export type Catalogue = typeof en;
export type MessageKey = keyof Catalogue;
