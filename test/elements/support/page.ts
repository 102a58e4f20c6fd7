import { render, type TemplateResult } from 'lit';

const made: HTMLElement[] = [];

/** Renders into the page, in a `<div>` of its own that {@link clearPage} removes. */
export function fixture<E extends Element = HTMLElement>(template: TemplateResult): E {
  const container = document.createElement('div');
  document.body.append(container);
  made.push(container);
  render(template, container);
  return container.firstElementChild as E;
}

export function clearPage(): void {
  for (const container of made.splice(0)) container.remove();
}

export function pause(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** How long a test waits for what must come, in milliseconds: a machine that others use too may be slow. */
export const PATIENCE = 20_000;

/** Waits until something holds; fails with its name when it does not within the time, in milliseconds. */
export async function until(what: string, holds: () => unknown, within = PATIENCE): Promise<void> {
  const start = performance.now();
  while (!holds()) {
    if (performance.now() - start > within) throw new Error(`Still not so after ${within} ms: ${what}`);
    await pause(10);
  }
}

/** What has the focus, inside shadow roots too. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
