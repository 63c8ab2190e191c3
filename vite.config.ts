import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  // Relative, so that the built page works under any path of any static host.
  base: './',
  // No single-page fallback: a missing file is a 404 here as on a static host.
  appType: 'mpa',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    // Every asset is a file: a strict content security policy allows no data: URLs.
    assetsInlineLimit: 0,
    // tfjs is one piece of about a megabyte, loaded by the worker only.
    chunkSizeWarningLimit: 2500,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});
