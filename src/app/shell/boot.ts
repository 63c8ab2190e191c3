import '../../shared/pwa/trusted-types.ts';
import '../../shared/ui/tokens.css';
import '../../shared/ui/global.css';
import '../../shared/ui/print.css';
import './shell.css';
import { firstPaint } from './first-paint.ts';

// The first screen is in the page already; the program starts once it has been drawn, in two pieces,
// so that a tap or a key between them does not wait for both.
firstPaint()
  .then(() => import('react-dom/client'))
  .then(() => new Promise((resolve) => setTimeout(resolve)))
  .then(() => import('../main.tsx'))
  .catch((error: unknown) => {
    document.documentElement.dataset['start'] = 'broken';
    console.error(error);
  });
