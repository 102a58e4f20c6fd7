import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/{domain,store,package}/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
    ],
  },
});
