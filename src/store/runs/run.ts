import { markUndone } from '../../domain/commands/mark-undone.js';
import type { CommandContext } from '../../domain/context.js';
import { PisteError } from '../../domain/errors.js';
import type { JournalEntry } from '../../domain/journal.js';
import { finish, type Plan } from '../../domain/plan.js';
import { isAdmin } from '../../domain/rights.js';
import { isHead, type RunPart, type RunState } from '../../domain/run.js';
import { Workspace } from '../../domain/workspace.js';
import type { StoreCore } from '../create-lead-store.js';
import { commitPlanned } from '../execute.js';
import type { Outcome } from '../lead-store.js';

export interface NewRun {
  kind: string;
  facts?: Record<string, unknown>;
  run: Pick<RunState, 'total' | 'command' | 'steps' | 'digest'>;
  /** The head of the run that this one undoes. */
  undoes?: JournalEntry;
}

/**
 * A command of many commits. Its head is written with the first part that changes anything, so that what was begun can
 * be found, gone on with and undone; every part relies on the head, so that two tabs never work on the same run.
 */
export class Run {
  readonly id: string;
  readonly #core: StoreCore;
  readonly #given: NewRun;
  readonly #runner: string;
  /** Revision of the head as this one left it; 0 before it is written. */
  #revision: number;

  private constructor(id: string, given: NewRun, runner: string, revision: number, core: StoreCore) {
    this.id = id;
    this.#given = given;
    this.#runner = runner;
    this.#revision = revision;
    this.#core = core;
    core.runs.add(id);
  }

  static start(given: NewRun, core: StoreCore): Run {
    return new Run(core.newId(), given, core.newId(), 0, core);
  }

  /** Takes an unfinished run over: whoever worked on it is stopped by their next commit. */
  static async takeOver(head: JournalEntry, core: StoreCore): Promise<Run> {
    const { runner, revision } = await takeOver(head, 'running', core);
    return new Run(head.id, { kind: head.kind, run: { total: head.run?.total ?? 0 } }, runner, revision, core);
  }

  /** Whether anything of it has been written: only then there is something to undo. */
  get written(): boolean {
    return this.#revision > 0;
  }

  /**
   * Plans and writes one part.
   * @throws PisteError what the plan refuses with, and `aborted` where somebody else has taken the run over.
   */
  async commit(step: number, planned: (part: RunPart, context: CommandContext) => Promise<Plan>): Promise<Outcome> {
    let tries = 0;
    const outcome = await commitPlanned(
      async () => {
        if (tries > 0) await this.#requireMine();
        tries += 1;
        const context = await this.#core.context();
        const plan = await planned({ runId: this.id, step }, context);
        if (!plan.writes.length) return plan;
        const head = this.written
          ? { writes: [], reads: [{ collection: 'journal' as const, id: this.id, revision: this.#revision }] }
          : await this.#opening(context);
        return { ...plan, writes: [...plan.writes, ...head.writes], reads: [...plan.reads, ...head.reads] };
      },
      this.#core,
      {},
    );
    if (outcome.entryId && !this.written) this.#revision = 1;
    return outcome;
  }

  /** Writes how it ended. `partly`: of an undo, whether anything stays as it was. */
  async end(status: 'done' | 'stopped', facts: Record<string, unknown>, partly = false): Promise<void> {
    this.#core.runs.delete(this.id);
    if (!this.written) return;
    await commitPlanned(
      async () => {
        await this.#requireMine();
        const workspace = new Workspace(this.#core.storage);
        const head = await workspace.get('journal', this.id);
        if (head?.run)
          workspace.put('journal', { ...head, facts: { ...head.facts, ...facts }, run: ended(head.run, status) });
        const undone = head?.undoes === undefined ? undefined : await workspace.get('journal', head.undoes);
        if (undone) workspace.put('journal', { ...undone, undoneBy: { entryId: this.id, partly } });
        return finish(workspace, await this.#core.context(), { kind: this.#given.kind });
      },
      this.#core,
      {},
    );
  }

  async #opening(context: CommandContext): Promise<Plan> {
    const { kind, facts, run, undoes } = this.#given;
    const workspace = new Workspace(this.#core.storage);
    const head: JournalEntry = {
      id: this.id,
      revision: 0,
      kind,
      at: context.now,
      leadIds: [],
      changes: [],
      runId: this.id,
      facts: { run: true, count: run.total, ...facts },
      run: { status: 'running', runner: this.#runner, ...run },
      ...(context.actor ? { by: context.actor.id } : {}),
      ...(undoes ? { undoes: undoes.id } : {}),
    };
    await workspace.get('journal', head.id);
    workspace.put('journal', head);
    const undone = undoes && (await workspace.get('journal', undoes.id));
    if (undone) await markUndone(head.id, undone, true, workspace);
    return finish(workspace, context, { kind });
  }

  async #requireMine(): Promise<void> {
    const head = this.written ? await this.#core.storage.get('journal', this.id) : undefined;
    if (!this.written || head?.run?.runner === this.#runner) return;
    this.#core.runs.delete(this.id);
    throw new PisteError('aborted', 'Somebody else goes on with this; what was written until then stays.', {
      details: { runId: this.id },
    });
  }
}

/** Whether the actor may go on with a run, or end it (P1): who began it, and administrators. */
export function mayEnd(head: JournalEntry, { actor }: Pick<StoreCore, 'actor'>): boolean {
  return isAdmin(actor) || head.by === actor?.id;
}

/** @throws PisteError `forbidden` unless the actor {@link mayEnd} the run. */
export function requireMayEnd(head: JournalEntry, core: Pick<StoreCore, 'actor'>): void {
  if (mayEnd(head, core)) return;
  throw new PisteError(
    'forbidden',
    'Somebody else began this; only they or an administrator may go on with it or end it.',
    { details: { runId: head.id, by: head.by } },
  );
}

/** Makes another one, or nobody, the one who works on a run. */
export async function takeOver(
  head: JournalEntry,
  status: RunState['status'],
  core: StoreCore,
): Promise<{ runner: string; revision: number }> {
  const runner = core.newId();
  let revision = head.revision;
  await commitPlanned(
    async () => {
      const workspace = new Workspace(core.storage);
      const current = await workspace.get('journal', head.id);
      if (!current?.run || current.run.status === 'done') throw finished(head.id);
      const run = { ...current.run, runner };
      workspace.put('journal', { ...current, run: status === 'done' ? ended(run, status) : { ...run, status } });
      revision = current.revision + 1;
      return finish(workspace, await core.context(), { kind: head.kind });
    },
    core,
    {},
  );
  return { runner, revision };
}

export function finished(runId: string): PisteError {
  return new PisteError('invalid', 'This is finished; there is nothing to go on with.', { details: { runId } });
}

/** The parts of a run, the last first; those that were undone too. */
export async function partsOf(runId: string, core: StoreCore): Promise<JournalEntry[]> {
  const [hits] = await core.storage.lookup('journal', [`run:${runId}`], { limit: Number.MAX_SAFE_INTEGER });
  const entries = await core.storage.getMany('journal', hits?.ids ?? []);
  return entries
    .filter((entry) => entry !== undefined)
    .filter((entry) => !isHead(entry))
    .sort((a, b) => (b.step ?? 0) - (a.step ?? 0));
}

/** What it takes to go on is needed no longer once it is done. */
function ended(run: RunState, status: 'done' | 'stopped'): RunState {
  if (status === 'stopped') return { ...run, status };
  const { command: _command, steps: _steps, ...rest } = run;
  return { ...rest, status };
}

const FAILURES: ReadonlySet<string> = new Set([
  'storage-full',
  'storage-closed',
  'storage-blocked',
  'unavailable',
  'unauthenticated',
  'aborted',
]);

/** Whether no further part can be written either: the run stops here, to be gone on with later. */
export function stopsRun(error: PisteError): boolean {
  return FAILURES.has(error.code);
}
