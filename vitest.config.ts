import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findEngines } from './tools/engines.mjs';

const executablePath = findEngines(['chromium']).found.get('chromium');

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/{domain,store,package}/**/*.test.ts'],
          testTimeout: 180_000, // thousands of histories, on a machine that may be busy
        },
      },
      {
        plugins: [storybookTest({ configDir: '.storybook' })],
        optimizeDeps: { include: ['axe-core'] },
        test: {
          name: 'stories',
          testTimeout: 180_000, // thousands of histories, on a machine that may be busy
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({
              contextOptions: { reducedMotion: 'reduce' }, // colours are judged as they stay, not on their way
              launchOptions: {
                ...(executablePath ? { executablePath } : {}),
                args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
