import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (viteConfig) => ({
    ...viteConfig,
    optimizeDeps: {
      ...viteConfig.optimizeDeps,
      // the optimiser would load lit twice
      exclude: [
        'lit',
        'lit/decorators.js',
        '@lit/context',
        '@lit/localize',
        '@lit/reactive-element',
        'lit-html',
        'lit-element',
        '@tanstack/lit-virtual',
      ],
    },
  }),
};

export default config;
