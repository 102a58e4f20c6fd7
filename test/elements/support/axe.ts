import 'axe-core';
import type { NodeResult, RunOptions } from 'axe-core';
import { expect } from 'chai';

/** Fails with what axe finds wrong, named by rule and element. */
export async function expectAccessible(context: Element, options: RunOptions = {}): Promise<void> {
  await transitionsEnded();
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
  const { violations } = await axe.run(context, { rules: { region: { enabled: false } }, ...options });
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help} — ${nodes.map(told).join(' | ')}`);
  expect(found).to.deep.equal([]);
}

/** Colours on their way to others have no contrast to speak of; one transition may start the next. */
async function transitionsEnded(): Promise<void> {
  const limit = performance.now() + 2000;
  do {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const finite = animations(document).filter((each) => each.effect?.getComputedTiming().endTime !== Infinity);
    if (finite.length === 0) return;
    const over = Promise.allSettled(finite.map((animation) => animation.finished));
    await Promise.race([over, new Promise((resolve) => setTimeout(resolve, 500))]);
  } while (performance.now() < limit);
}

/** Those inside shadow roots too. */
function animations(root: DocumentOrShadowRoot & ParentNode): Animation[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? animations(shadowRoot) : []));
  return [...new Set([...root.getAnimations(), ...inner])].filter(({ playState }) => playState === 'running');
}

function told({ html, any, all, none }: NodeResult): string {
  const messages = [...any, ...all, ...none].map((check) => check.message);
  return `${html.slice(0, 200)} (${messages.join('; ')})`;
}
