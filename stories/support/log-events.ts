import type { Decorator } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import manifest from '../../custom-elements.json';

interface Declaration {
  tagName?: string;
  events?: { name?: string }[];
}

const declarations = (manifest.modules as { declarations: Declaration[] }[]).flatMap(
  ({ declarations }) => declarations,
);
const tags = new Set(declarations.flatMap(({ tagName }) => tagName ?? []));
const names = new Set(declarations.flatMap(({ events }) => events?.flatMap(({ name }) => name ?? []) ?? []));
let listening = false;

/** Shows every event of the kit's elements in the Actions panel, with its data. */
export const logEvents: Decorator = (story) => {
  if (!listening) {
    listening = true;
    for (const name of names) document.addEventListener(name, log, { capture: true });
  }
  return story();
};

function log(event: Event): void {
  if (!(event.target instanceof Element) || !tags.has(event.target.localName)) return;
  const { isTrusted: _isTrusted, ...data } = { ...event };
  action(event.type)({ element: `<${event.target.localName}>`, ...data });
}
