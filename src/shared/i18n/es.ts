import { about } from './es/about.ts';
import { answer } from './es/answer.ts';
import { app } from './es/app.ts';
import { backend } from './es/backend.ts';
import { camera } from './es/camera.ts';
import { card } from './es/card.ts';
import { claim } from './es/claim.ts';
import { firstRun } from './es/first-run.ts';
import { fusion } from './es/fusion.ts';
import { history } from './es/history.ts';
import { input } from './es/input.ts';
import { many } from './es/many.ts';
import { metadata } from './es/metadata.ts';
import { lab } from './es/lab.ts';
import { notice } from './es/notice.ts';
import { offline } from './es/offline.ts';
import { photo } from './es/photo.ts';
import { problems } from './es/problems.ts';
import { shortcuts } from './es/shortcuts.ts';
import { select } from './es/select.ts';
import { share } from './es/share.ts';
import { status } from './es/status.ts';
import { tools } from './es/tools.ts';
import { why } from './es/why.ts';
import { world } from './es/world.ts';
import type { Messages } from './language.ts';

/** Every word that a visitor can read, in Spanish. */
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
