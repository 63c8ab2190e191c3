import { defineConfig } from '@playwright/test';
export default defineConfig({ testDir: '/work/wt-worker/e2e/worker', testMatch:'**/*.spec.ts', outputDir:'/tmp/pwout', workers: 1, reporter: 'line', timeout: 300000, expect:{timeout:30000},
 use: { launchOptions: { executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--enable-unsafe-webgpu'] } } });
