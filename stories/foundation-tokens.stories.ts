import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render, type TemplateResult } from 'lit';
import '../src/elements/lead-menu/lead-menu.define.js';
import '../src/elements/opportunity-pipeline/opportunity-pipeline.define.js';
import { register } from '../src/internal/register.js';
import { tokensNamed } from './support/token-list.js';
import { TokenSheet, type Sample } from './support/token-sheet.js';
import { seededStore } from './support/world.js';

interface Inputs {
  accent: string;
  fontSize: number;
  density: number;
}

/**
 * A host sets a token on any ancestor: `lead-list { --piste-accent: #7a3ea8 }`. Three inputs are enough, and everything
 * else follows from them where they are set: the accent, the font size, the density. Change them below.
 */
const meta: Meta<Inputs> = {
  title: 'Foundation/Tokens',
  args: { accent: '', fontSize: 14, density: 1 },
  argTypes: {
    accent: { control: 'color', description: '`--piste-accent`: any colour; what stands on it stays legible.' },
    fontSize: {
      control: { type: 'range', min: 11, max: 22, step: 1 },
      description: '`--piste-font-size` in px, or any length: every size of the kit follows.',
    },
    density: {
      control: { type: 'range', min: 0, max: 1, step: 0.25 },
      description: '`--piste-density`: 1 comfortable, 0 compact.',
    },
  },
};
export default meta;

register('token-sheet', TokenSheet);

function set({ accent, fontSize, density }: Inputs, content: TemplateResult): HTMLElement {
  const frame = document.createElement('div');
  if (accent) frame.style.setProperty('--piste-accent', accent);
  frame.style.setProperty('--piste-font-size', `${fontSize}px`);
  if (density !== 1) frame.style.setProperty('--piste-density', String(density));
  render(content, frame);
  return frame;
}

const sheets = (...all: [title: string, sample: Sample, names: RegExp][]): StoryObj<Inputs> => ({
  render: (args) =>
    set(
      args,
      html`${all.map(
        ([title, sample, names]) =>
          html`<token-sheet .heading=${title} .sample=${sample} .tokens=${tokensNamed(names)}></token-sheet>`,
      )}`,
    ),
});

/** The accent and its family, grounds from back to front, lines, text, tones and the hues of people. */
export const Colour = sheets(
  ['Accent: one input, the rest follows', 'ground', /accent|^focus$/],
  ['Grounds', 'ground', /^(canvas|sunken|surface|raised|fill|fill-strong|groove|thumb|inverse|scrim)$/],
  ['Lines', 'ground', /^line/],
  ['Text', 'ground', /^(text|text-2|text-3|on-inverse|on-inverse-2)$/],
  ['Tones: won and done, against and affected, refused and lost', 'ground', /^(good|attention|bad)/],
  ['Search hits and people', 'ground', /^(hit|person-\d|on-person)$/],
);

/** Six sizes, two weights (500 for titles in rows), tabular figures. */
export const Type = sheets(
  ['Sizes', 'text', /^text-(2xs|xs|s|m|l|xl)$/],
  ['Weights, leading, tracking, family', 'value', /^(weight|leading|tracking|font$)/],
);

/** 2 4 6 8 12 16 20 24 32 40: inside a component 4 to 8, between components 12 to 16, between sections 20 to 24. */
export const Space = sheets(['Space', 'length', /^space-/]);

/** Heights that follow the density; nothing that is pressed is under 24. */
export const Density = sheets([
  'Heights and insets',
  'length',
  /^(control|control-s|row|field-row|card-pad|gutter|bar)$/,
]);

/** Grows with size; never a pill. People are round, companies are square. */
export const Radius = sheets(['Radius', 'corner', /^radius-/], ['Lines and icons', 'value', /^(hairline|icon)$/]);

/** A hairline first; a shadow only for what floats. In dark mode the nearer ground is lighter. */
export const Elevation = sheets(
  ['Shadows', 'shadow', /^shadow-/],
  ['Grounds from back to front', 'ground', /^(canvas|sunken|surface|raised)$/],
);

/**
 * Point at a row to see it move. Only what explains something moves, from where it came: a menu from its field, merged rows into
 * the one that stays, a card from its column, at the pace of `slow`; what has just arrived keeps the wash of the accent for
 * `linger`. With `prefers-reduced-motion` every duration is 0; a page that sets `--piste-slow: 0s` has none of it either.
 */
export const Motion = sheets(['Durations', 'movement', /^(fast|base|slow|linger)$/], ['Easing', 'value', /^ease/]);

/** The three inputs on elements. */
export const OnElements: StoryObj<Inputs> = {
  loaders: [async () => ({ store: await seededStore({ seed: 5, leads: 120 }) })],
  render: (args, { loaded }) =>
    set(
      args,
      html`<lead-menu .store=${loaded['store']} current="pipeline"></lead-menu>
        <opportunity-pipeline .store=${loaded['store']}></opportunity-pipeline>`,
    ),
};

/** A host's accent that is far from ours. */
export const AnotherAccent: StoryObj<Inputs> = { ...OnElements, args: { accent: '#7a3ea8', fontSize: 15, density: 0 } };
