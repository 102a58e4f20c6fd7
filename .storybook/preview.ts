import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { CURRENT_STORY_WAS_SET, FORCE_REMOUNT } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { configure } from 'storybook/test';
import manifest from '../custom-elements.json';
import { cleanSource } from '../stories/support/clean-source.js';
import { logEvents } from '../stories/support/log-events.js';
import { setLook, type Look } from '../stories/support/look.js';

setCustomElementsManifest(manifest);
configure({ asyncUtilTimeout: 10_000 }); // a busy machine is not a failing story

/** The checks of the catalogue turn a story after it has been played. */
Object.assign(globalThis, { pisteLook: setLook });

const items = (titles: Record<string, string>) => Object.entries(titles).map(([value, title]) => ({ value, title }));
/** Stories whose play function is over since they were last shown from the start. */
const played = new Set<string>();
const channel = addons.getChannel();
for (const event of [CURRENT_STORY_WAS_SET, FORCE_REMOUNT]) channel.on(event, () => played.clear());

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    controls: { expanded: true },
    docs: { source: { transform: cleanSource }, toc: true },
    options: {
      storySort: {
        order: [
          'Start',
          'For designers',
          'Guides',
          ['Storage', 'Theming', 'Events', 'Keyboard', 'Content security policy', 'Accessibility'],
          'Foundation',
          'Elements',
        ],
      },
    },
  },
  tags: ['autodocs'],
  globalTypes: {
    theme: {
      description: 'Colour scheme and contrast',
      toolbar: {
        icon: 'contrast',
        items: items({
          light: 'Light',
          dark: 'Dark',
          contrast: 'More contrast, light',
          'contrast-dark': 'More contrast, dark',
        }),
        dynamicTitle: true,
      },
    },
    language: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        items: items({ en: 'English', ro: 'Română', qps: '⟦Pseudo, twice as long⟧' }),
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        items: items({ ltr: 'Left to right', rtl: 'Right to left' }),
        dynamicTitle: true,
      },
    },
    density: {
      description: 'Density',
      toolbar: { icon: 'component', items: items({ 1: 'Comfortable', 0: 'Compact' }), dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'light', language: 'en', direction: 'ltr', density: '1' },
  decorators: [
    logEvents,
    (story, { globals, id, viewMode }) => {
      // a play function finds things by their English names: the language follows when it is over
      const look: Look = { ...globals };
      if (viewMode === 'story' && !played.has(id)) look.language = 'en';
      void setLook(look);
      document.body.style.background = 'Canvas';
      document.body.style.margin = '0';
      return story();
    },
  ],
  afterEach: async ({ globals, id }) => {
    played.add(id);
    await setLook(globals);
  },
};

export default preview;
