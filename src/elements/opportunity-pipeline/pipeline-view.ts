/** What a board shows, to show it again after a reload. JSON holds it. */
export interface PipelineView {
  search: string;
  mine: boolean;
  /** The chart is shown. */
  chart: boolean;
  /** Stages folded or unfolded by hand. */
  folds: [stageId: string, folded: boolean][];
}

/** A view as it was kept; undefined for what is none, such as that of another version. */
export function asPipelineView(kept: unknown): PipelineView | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { search, mine, chart, folds } = kept as Record<string, unknown>;
  if (typeof search !== 'string' || typeof mine !== 'boolean') return undefined;
  return { search, mine, chart: chart === true, folds: Array.isArray(folds) ? folds.filter(isFold) : [] };
}

function isFold(kept: unknown): kept is [string, boolean] {
  return Array.isArray(kept) && typeof kept[0] === 'string' && typeof kept[1] === 'boolean';
}
