import { waitFor } from 'storybook/test';
import type { ConvertDialog } from '../../src/elements/convert-dialog/convert-dialog.js';

/** The dialog of a story, once its content is there. */
export async function shownDialog(canvas: HTMLElement): Promise<ShadowRoot> {
  const element = canvas.querySelector<ConvertDialog>('convert-dialog')!;
  return waitFor(
    () => {
      const root = element.shadowRoot;
      if (!root?.querySelector('dialog')?.open || root.querySelector('.bones'))
        throw new Error('The dialog is not ready');
      return root;
    },
    { timeout: 5000 },
  );
}

/** A button or the label of a choice by its text. */
export function named(root: ShadowRoot, name: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('button, label')].find((element) =>
    (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim().startsWith(name),
  );
  if (!found) throw new Error(`There is no ${name}`);
  return found;
}
