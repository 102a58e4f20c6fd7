/** Focuses the card that Tab would lead to, else the title of the board. */
export function focusCurrent(root: ParentNode): void {
  const card = root.querySelector<HTMLElement>('.name[tabindex="0"]');
  (card ?? root.querySelector<HTMLElement>('h1'))?.focus();
  card?.closest('.card')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Focuses the button that folds or unfolds a stage. */
export function focusFold(root: ParentNode, stageId: string): void {
  const stages = [...root.querySelectorAll<HTMLElement>('.stage')];
  const stage = stages.find((each) => each.dataset['of'] === stageId);
  stage?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
}
