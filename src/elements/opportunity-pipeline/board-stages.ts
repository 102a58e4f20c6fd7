import type { ReactiveControllerHost } from 'lit';
import { msg } from '../../i18n/index.js';
import type { Directory } from '../../internal/directory.js';

/** The stages of a board: their names, which of them take cards, and which are folded. */
export class BoardStages {
  readonly #host: ReactiveControllerHost & { readonly teamId?: string | undefined };
  readonly #names: Directory;
  #folds: ReadonlyMap<string, boolean> = new Map();

  constructor(host: ReactiveControllerHost & { readonly teamId?: string | undefined }, names: Directory) {
    this.#host = host;
    this.#names = names;
  }

  /** What the user has folded or unfolded; the others are as their stage says. */
  get folds(): ReadonlyMap<string, boolean> {
    return this.#folds;
  }

  set folds(folds: ReadonlyMap<string, boolean>) {
    this.#folds = folds;
    this.#host.requestUpdate();
  }

  /** Those of the team, or all; records without a stage stand under ''. */
  get ids(): string[] {
    const { teamId } = this.#host;
    const stages = teamId ? this.#names.stagesOf(teamId) : this.#names.stages;
    return stages.length ? stages.map(({ id }) => id) : [''];
  }

  nameOf(stageId: string): string {
    return this.#names.stage(stageId)?.name ?? msg('No stage');
  }

  /** Cards can be put into stages only, not among records without one. */
  takes(stageId: string): boolean {
    return this.#names.stage(stageId) !== undefined;
  }

  isFolded(stageId: string): boolean {
    return this.#folds.get(stageId) ?? this.#names.stage(stageId)?.folded ?? false;
  }

  turn(stageId: string): void {
    this.folds = new Map(this.#folds).set(stageId, !this.isFolded(stageId));
  }

  /** Whether cards can be put into this stage; it is unfolded for that. */
  enter(stageId: string): boolean {
    if (!this.takes(stageId)) return false;
    if (this.isFolded(stageId)) this.turn(stageId);
    return true;
  }
}
