import type { PhotoState } from '../session/state.ts';
import type { PlainKey } from '../shared/i18n/t.ts';
import { Late } from './late/late.ts';

/** What every tool is given. */
export interface ToolProps {
  /** The photo on the screen, whatever its phase; `reading` is null before any crop is known. */
  readonly photo: Exclude<PhotoState, { phase: 'none' }>;
}

/** A tab below the answer. */
export interface Tool {
  readonly id: string;
  readonly title: PlainKey;
  /** All are fetched before "ready" is said, for afterwards nothing may be. */
  readonly part: Late<ToolProps>;
}

/** Describes a tab whose code comes in a file of its own. */
export function tool(
  id: string,
  title: PlainKey,
  load: Late<ToolProps>['load'],
): Tool {
  return { id, title, part: new Late(load) };
}

/** The tabs in their order. */
export const TOOLS: readonly Tool[] = [
  tool('why', 'why.tab', () => import('../features/why-map/WhyMap.tsx')),
  tool(
    'crops',
    'fusion.tab',
    () => import('../features/why-crops/WhyCrops.tsx'),
  ),
  tool('world', 'world.tab', () => import('../features/world/World.tsx')),
  tool('claim', 'claim.tab', () => import('../features/claim/ClaimTool.tsx')),
  tool(
    'metadata',
    'metadata.tab',
    () => import('../features/metadata/MetadataTool.tsx'),
  ),
  tool(
    'share',
    'share.tab',
    () => import('../features/share-card/ShareTool.tsx'),
  ),
];
