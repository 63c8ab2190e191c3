// npm run readme:figures: writes the starter weights' figures, as their card tells them, into README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, starterCard } from './lib/paths.mjs';
import { withFigures } from './lib/figures.mjs';

const readme = join(root, 'README.md');
const text = await withFigures(readFileSync(readme, 'utf8'), starterCard);
writeFileSync(readme, text);
