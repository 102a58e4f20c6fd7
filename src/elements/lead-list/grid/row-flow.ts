import { inSight } from '../../../internal/motion/in-sight.js';
import { Motion, type Move } from '../../../internal/motion/motion.js';
import { comesFrom, comesOutOf, flowsAway, lightsUp } from '../../../internal/motion/moves.js';
import type { ListRow } from '../rows/list-row.js';
import type { LeadGrid } from './lead-grid.js';

/** A row that is about to go. */
interface Leaving {
  copy: HTMLElement;
  index: number;
  /** Where the row stands that it becomes part of. */
  into: number;
}

/** Rows beside those that are rendered from which one can come into sight. */
const NEAR = 600;

/**
 * Rows of records that were merged flow into the row of the one that stays, and the rows below close up; when that is
 * undone they come out of it again. Only where both can be seen, and only when one of them is among the rows that are
 * rendered: scrolling and typing cost nothing.
 */
export class RowFlow {
  readonly #grid: LeadGrid;
  readonly #motion: Motion;
  /** Records that have gone, with those that they became part of. */
  readonly #away = new Map<string, string>();
  #before: { rows: readonly ListRow[]; scrolled: number; leaving: Leaving[] } | undefined;

  constructor(grid: LeadGrid) {
    this.#grid = grid;
    this.#motion = new Motion(grid);
  }

  /** Called with the rows as they were, before those that are rendered become others. */
  note(rows: readonly ListRow[], merged: ReadonlyMap<string, string>): void {
    this.#before = undefined;
    const leaving = this.#leaving(rows, merged);
    const isBack = this.#takeBack(rows);
    if (leaving.length === 0 && !isBack) return;
    this.#before = { rows, scrolled: this.#part('scroller').scrollTop, leaving };
  }

  /** Called once they have been rendered and scrolled to where they are to be. `size` is the height of a row. */
  play(size: number, uncovered: () => Promise<unknown> | undefined): void {
    if (!this.#before) return;
    const { rows, scrolled, leaving } = this.#before;
    this.#before = undefined;
    this.#motion.end();
    const ghosts = this.#part('ghosts');
    const shift = this.#part('scroller').scrollTop - scrolled;
    ghosts.append(...leaving.map(({ copy }) => copy));
    const away = leaving.map(({ copy, index, into }) =>
      flowsAway(copy, { x: 0, y: (into - index) * size }, { x: 0, y: index * size + shift }),
    );
    const joined = new Set(leaving.map(({ into }) => rows[into]!.id));
    const lit = this.#rendered().flatMap(({ row, id }) => (joined.has(id) ? [lightsUp(row, 'slow')] : []));
    const moves = [...away, ...lit, ...this.#shifts(rows, size, shift)];
    void this.#motion.play(moves, { after: uncovered(), onEnd: () => ghosts.replaceChildren() });
  }

  /** Of rows that go, where they can be seen with what they become part of; that too where it is listed no more. */
  #leaving(rows: readonly ListRow[], merged: ReadonlyMap<string, string>): Leaving[] {
    if (merged.size === 0) return [];
    const rendered = this.#rendered(rows);
    if (!rendered.some(({ id }) => merged.has(id)) || !this.#motion.plays) return [];
    const scroller = this.#part('scroller');
    const seen = new Map(rendered.filter(({ row }) => inSight(row, scroller)).map((each) => [each.id, each]));
    const listed = new Set(this.#grid.rows.map(({ id }) => id));
    const leaving: Leaving[] = [];
    for (const [id, { row, index }] of seen) {
      const stays = merged.get(id);
      if (stays === undefined || listed.has(id)) continue;
      const into = seen.get(stays);
      if (into) leaving.push({ copy: copyOf(row), index, into: into.index });
      this.#away.set(id, stays);
    }
    for (const into of new Set(leaving.map((each) => each.into))) {
      const { id } = rows[into]!;
      if (!listed.has(id)) leaving.push({ copy: copyOf(seen.get(id)!.row), index: into, into });
    }
    return leaving;
  }

  /** Whether rows that had gone are listed again, as is what they were part of. */
  #takeBack(rows: readonly ListRow[]): boolean {
    const listed = this.#away.size > 0 ? this.#rendered().filter(({ id }) => this.#away.has(id)) : [];
    if (listed.length === 0) return false;
    const known = new Set(rows.map(({ id }) => id));
    const back = listed.filter(({ id }) => !known.has(id));
    for (const { id } of listed) if (known.has(id)) this.#away.delete(id);
    return back.some(({ id }) => known.has(this.#away.get(id)!)) && this.#motion.plays;
  }

  /** Every row from where it was; one that is back from the row that it was part of. */
  #shifts(rows: readonly ListRow[], size: number, shift: number): Move[] {
    const rendered = this.#rendered();
    const first = Math.max(0, (rendered[0]?.index ?? 0) - NEAR);
    const places = new Map(rows.slice(first, first + rendered.length + 2 * NEAR).map(({ id }, i) => [id, first + i]));
    return rendered.flatMap(({ row, id, index }): Move[] => {
      const was = places.get(id);
      const from = was ?? places.get(this.#away.get(id) ?? '');
      if (from === undefined) return [];
      const y = (from - index) * size + shift;
      if (was !== undefined) return y === 0 ? [] : [comesFrom(row, { x: 0, y })];
      this.#away.delete(id);
      return [comesOutOf(row, { x: 0, y })];
    });
  }

  /** What is in the document, with the records it stands for among these rows. */
  #rendered(rows = this.#grid.rows): { row: HTMLElement; index: number; id: string }[] {
    return [...this.#part('window').querySelectorAll<HTMLElement>('[data-index]')].map((row) => {
      const index = Number(row.dataset['index']);
      return { row, index, id: rows[index]?.id ?? '' };
    });
  }

  /** `ghosts` is an empty layer over the rows, from the top of all; it holds copies of those that are gone. */
  #part(name: 'scroller' | 'window' | 'ghosts'): HTMLElement {
    return this.#grid.renderRoot.querySelector<HTMLElement>(`.${name}`)!;
  }
}

/** As it looks, for nobody but the eye. */
function copyOf(row: HTMLElement): HTMLElement {
  const copy = row.cloneNode(true) as HTMLElement;
  for (const element of [copy, ...copy.querySelectorAll('*')])
    for (const name of ['id', 'part', 'data-index']) element.removeAttribute(name);
  return copy;
}
