import { about } from './it/about.ts';
import { answer } from './it/answer.ts';
import { app } from './it/app.ts';
import { backend } from './it/backend.ts';
import { camera } from './it/camera.ts';
import { card } from './it/card.ts';
import { claim } from './it/claim.ts';
import { firstRun } from './it/first-run.ts';
import { fusion } from './it/fusion.ts';
import { history } from './it/history.ts';
import { input } from './it/input.ts';
import { many } from './it/many.ts';
import { metadata } from './it/metadata.ts';
import { lab } from './it/lab.ts';
import { notice } from './it/notice.ts';
import { offline } from './it/offline.ts';
import { photo } from './it/photo.ts';
import { problems } from './it/problems.ts';
import { shortcuts } from './it/shortcuts.ts';
import { select } from './it/select.ts';
import { share } from './it/share.ts';
import { status } from './it/status.ts';
import { tools } from './it/tools.ts';
import { why } from './it/why.ts';
import { world } from './it/world.ts';
import type { Messages } from './language.ts';

/** Every word that a visitor can read, in Italian; each part of the page has a file in `it/`. */
export const messages: Messages = {
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
};
