import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';

setCustomElementsManifest(manifest);

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    controls: { expanded: true },
    options: { storySort: { order: ['Start', 'Elements', 'Guides', 'Foundation'] } },
  },
  tags: ['autodocs'],
  globalTypes: {
    theme: {
      description: 'Colour scheme',
      toolbar: {
        icon: 'contrast',
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
        dynamicTitle: true,
      },
    },
    language: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'en', title: 'English' },
          { value: 'ro', title: 'Română' },
        ],
        dynamicTitle: true,
      },
    },
    density: {
      description: 'Density',
      toolbar: {
        icon: 'component',
        items: [
          { value: '1', title: 'Comfortable' },
          { value: '0', title: 'Compact' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { theme: 'light', language: 'en', density: '1' },
  decorators: [
    (story, { globals }) => {
      const root = document.documentElement;
      root.lang = String(globals['language']);
      root.style.colorScheme = String(globals['theme']);
      root.style.setProperty('--piste-density', String(globals['density']));
      document.body.style.background = 'Canvas';
      document.body.style.margin = '0';
      return story();
    },
  ],
};

export default preview;
