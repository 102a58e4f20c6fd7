import type { StoryObj } from '@storybook/web-components-vite';
import { html, render, type TemplateResult } from 'lit';
import { PisteError } from '../../src/domain/errors.js';
import { memoryStorage } from '../../src/storage/memory.js';
import { createLeadStore } from '../../src/store/create-lead-store.js';
import type { LeadStore } from '../../src/store/lead-store.js';
import { fakeClock, sequentialIds } from '../../src/testing/fakes.js';
import { seededStore as seededAsToday, type SeededStoreOptions } from '../../src/testing/seeded-store.js';

/** The morning on which generated data stand, so that no story changes with the day it is looked at. */
export const NOW = '2026-03-01T08:00:00.000Z';

/** A store that holds a generated base, on the morning of its last day. */
export function seededStore(options: SeededStoreOptions): Promise<LeadStore> {
  return seededAsToday({ clock: fakeClock(NOW), newId: sequentialIds('new'), ...options });
}

/** A store as it is on the first day. */
export function newStore(): LeadStore {
  return createLeadStore({ storage: memoryStorage(), clock: fakeClock(NOW) });
}

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
export function framed(
  content: TemplateResult,
  size: { inlineSize?: string; blockSize?: string; padding?: string },
): HTMLElement {
  const frame = document.createElement('div');
  Object.assign(frame.style, size, { maxInlineSize: '100%', boxSizing: 'border-box' });
  render(content, frame);
  return frame;
}
