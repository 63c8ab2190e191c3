import { answer } from './en/answer.ts';
import { app } from './en/app.ts';
import { backend } from './en/backend.ts';
import { camera } from './en/camera.ts';
import { claim } from './en/claim.ts';
import { history } from './en/history.ts';
import { input } from './en/input.ts';
import { many } from './en/many.ts';
import { metadata } from './en/metadata.ts';
import { notice } from './en/notice.ts';
import { photo } from './en/photo.ts';
import { problems } from './en/problems.ts';
import { share } from './en/share.ts';
import { status } from './en/status.ts';
import { tools } from './en/tools.ts';

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
  ...claim,
  ...many,
  ...metadata,
  ...history,
  ...camera,
  ...share,
} as const satisfies Record<string, string>;

export type Catalogue = typeof en;
export type MessageKey = keyof Catalogue;
