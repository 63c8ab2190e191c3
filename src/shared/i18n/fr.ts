import { about } from './fr/about.ts';
import { answer } from './fr/answer.ts';
import { app } from './fr/app.ts';
import { backend } from './fr/backend.ts';
import { camera } from './fr/camera.ts';
import { card } from './fr/card.ts';
import { claim } from './fr/claim.ts';
import { firstRun } from './fr/first-run.ts';
import { fusion } from './fr/fusion.ts';
import { history } from './fr/history.ts';
import { input } from './fr/input.ts';
import { many } from './fr/many.ts';
import { metadata } from './fr/metadata.ts';
import { lab } from './fr/lab.ts';
import { notice } from './fr/notice.ts';
import { offline } from './fr/offline.ts';
import { photo } from './fr/photo.ts';
import { problems } from './fr/problems.ts';
import { shortcuts } from './fr/shortcuts.ts';
import { select } from './fr/select.ts';
import { share } from './fr/share.ts';
import { status } from './fr/status.ts';
import { tools } from './fr/tools.ts';
import { why } from './fr/why.ts';
import { world } from './fr/world.ts';
import type { Messages } from './language.ts';

/** Every sentence of the page in French. */
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
