import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { hosting } from './scripts/build/hosting.ts';
import { icon } from './scripts/build/icon.ts';
import { manifest } from './scripts/build/manifest.ts';
import { shell } from './scripts/build/shell.ts';
import { HEADERS } from './src/service-worker/policy.ts';

export default defineConfig({
  // Relative, so that the built page works under any path of any static host.
  base: './',
  // No single-page fallback: a missing file is a 404 here as on a static host.
  appType: 'mpa',
  plugins: [
    react(),
    shell(),
    icon(),
    hosting(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/service-worker',
      filename: 'sw.ts',
      // The page registers it itself, so that no inline script is needed.
      injectRegister: false,
      manifest,
      injectManifest: {
        globPatterns: ['**/*'],
        // Weights come when the visitor agrees, and are kept elsewhere.
        globIgnores: ['models/**', 'screenshots/**', '_headers'],
        maximumFileSizeToCacheInBytes: 10e6,
        // Names with a hash need no other mark.
        dontCacheBustURLsMatching: /^assets\//,
      },
    }),
  ],
  worker: { format: 'es' },
  preview: { headers: { ...HEADERS } },
  build: {
    // Every asset is a file: the content security policy allows data: URLs for pictures alone.
    assetsInlineLimit: 0,
    // tfjs is one piece of about a megabyte, loaded by the worker only.
    chunkSizeWarningLimit: 2500,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        // What the first screen shares with others is one file, not twenty.
        codeSplitting: {
          groups: [
            // Else the first script of all would wait for what the second one needs.
            { name: 'preload', test: /vite\/preload-helper/ },
            {
              name: 'shared',
              test: /\/src\/(core\/(classes|formats|fusion|geometry|problems)|session|shared\/(flags|i18n|shortcuts|storage|ui))\//,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
});
