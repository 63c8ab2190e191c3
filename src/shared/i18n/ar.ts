import { about } from './ar/about.ts';
import { answer } from './ar/answer.ts';
import { app } from './ar/app.ts';
import { backend } from './ar/backend.ts';
import { camera } from './ar/camera.ts';
import { card } from './ar/card.ts';
import { claim } from './ar/claim.ts';
import { firstRun } from './ar/first-run.ts';
import { fusion } from './ar/fusion.ts';
import { history } from './ar/history.ts';
import { input } from './ar/input.ts';
import { many } from './ar/many.ts';
import { metadata } from './ar/metadata.ts';
import { lab } from './ar/lab.ts';
import { notice } from './ar/notice.ts';
import { offline } from './ar/offline.ts';
import { photo } from './ar/photo.ts';
import { problems } from './ar/problems.ts';
import { shortcuts } from './ar/shortcuts.ts';
import { select } from './ar/select.ts';
import { share } from './ar/share.ts';
import { status } from './ar/status.ts';
import { tools } from './ar/tools.ts';
import { why } from './ar/why.ts';
import { world } from './ar/world.ts';
import type { Messages } from './language.ts';

/** Every word that a visitor can read, in Arabic; each part of the page has a file in `ar/`. */
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
