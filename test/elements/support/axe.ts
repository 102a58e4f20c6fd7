import 'axe-core';
import type { RunOptions } from 'axe-core';
import { expect } from 'chai';

/** Fails with what axe finds wrong, named by rule and element. */
export async function expectAccessible(context: Element, options: RunOptions = {}): Promise<void> {
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
  const { violations } = await axe.run(context, { rules: { region: { enabled: false } }, ...options });
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} — ${nodes.map((node) => node.html).join(' | ')}`,
  );
  expect(found).to.deep.equal([]);
}
