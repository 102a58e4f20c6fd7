import { nothing, type TemplateResult } from 'lit';
import { msg } from '../i18n/index.js';
import type { QueryController } from '../store/query-controller.js';
import { emptyState } from './empty-state.js';
import { errorNotice } from './notice.js';
import { skeletonRows } from './skeleton.js';

/**
 * What to show for a question to the store: the answer, also an older one while a newer is awaited; else what is in
 * its way. `waiting` is the skeleton; rows when left out.
 */
export function queryView<T>(
  query: QueryController<T>,
  ready: (value: T) => unknown,
  waiting: () => TemplateResult | typeof nothing = skeletonRows,
): unknown {
  if (query.value !== undefined) return ready(query.value);
  switch (query.state) {
    case 'no-store':
      return noStore();
    case 'failed':
      return errorNotice(query.error!, () => query.refresh());
    case 'ready':
      return nothing;
    default:
      return waiting();
  }
}

/** Said where there is nothing to read from. */
export function noStore(): TemplateResult {
  return emptyState({
    title: msg('There is no data here'),
    text: msg('This part of the page has not been connected to a store.'),
    dashed: true,
  });
}
