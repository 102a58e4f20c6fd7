import { isPisteError } from '../../domain/errors.js';
import type { Progress } from '../lead-store.js';
import { runJob, seldom, type Job } from './jobs.js';
import { RemoteReader, type ReadRequest } from './remote-reader.js';

/** What the page says: do this, give the next result, here is what you asked for. */
export type ToWorker = { kind: 'start'; job: Job } | { kind: 'next' } | { kind: 'answer'; id: number; value: unknown };

/** What the worker says. Before the first message it has not been loaded. */
export type FromWorker =
  | { kind: 'ready' }
  | ReadRequest
  | { kind: 'progress'; progress: Progress }
  | { kind: 'result'; result: unknown }
  | { kind: 'done' }
  | { kind: 'failed'; code: string | undefined; message: string };

const tell = (message: FromWorker): void => globalThis.postMessage(message);
const reader = new RemoteReader(tell);
let results: AsyncGenerator | undefined;

globalThis.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'answer') reader.answer(data.id, data.value);
  else if (data.kind === 'next') void next();
  else
    results = runJob(data.job, reader, {
      onProgress: seldom((progress) => tell({ kind: 'progress', progress })),
      pause: () => Promise.resolve(),
    });
});
tell({ kind: 'ready' });

/** One result for each time that it is asked for: who does not read on keeps no worker busy. */
async function next(): Promise<void> {
  try {
    const step = await results?.next();
    tell(step && !step.done ? { kind: 'result', result: step.value } : { kind: 'done' });
  } catch (reason) {
    const message = reason instanceof Error ? reason.message : String(reason);
    tell({ kind: 'failed', code: isPisteError(reason) ? reason.code : undefined, message });
  }
}
