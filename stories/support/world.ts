import type { StoryObj } from '@storybook/web-components-vite';
import { html, render, type TemplateResult } from 'lit';
import { PisteError } from '../../src/domain/errors.js';
import type { LeadStore } from '../../src/store/lead-store.js';

/** A story over a store of its own. */
export function over(
  make: () => Promise<LeadStore> | LeadStore,
  show: (store: LeadStore) => TemplateResult | HTMLElement,
  more: StoryObj = {},
): StoryObj {
  return {
    loaders: [async () => ({ store: await make() })],
    render: (_args, { loaded }) => html`${show(loaded['store'] as LeadStore)}`,
    ...more,
  };
}

/** The store, with every answer of these reads still awaited. */
export function waiting(store: LeadStore): LeadStore {
  const never = () => new Promise<never>(() => undefined);
  return { ...store, list: never, get: never, settings: never, summarise: never, history: never };
}

/** The store, unable to read or to write. */
export function broken(store: LeadStore): LeadStore {
  const fail = () => Promise.reject(new PisteError('unavailable', 'The server does not answer.'));
  return { ...store, list: fail, get: fail, settings: fail, summarise: fail, history: fail, execute: fail };
}

/** Texts as long as they get. */
export const LONG =
  'Echipa de vânzări pentru proiecte speciale, export și parteneriate instituționale din Transilvania de Nord';

/** What is shown, in a frame of this size. */
export function framed(content: TemplateResult, size: { inlineSize?: string; blockSize?: string }): HTMLElement {
  const frame = document.createElement('div');
  Object.assign(frame.style, size);
  render(content, frame);
  return frame;
}
