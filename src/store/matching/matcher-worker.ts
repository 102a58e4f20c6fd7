import { isPisteError } from '../../domain/errors.js';
import type { Progress } from '../lead-store.js';
import { runJob, seldom, type Job } from './jobs.js';
import { Hold } from '../hold.js';
import { RemoteReader, type ReadRequest } from './remote-reader.js';

/** What the page says: do this, give the next result, rest, go on, here is what you asked for. */
export type ToWorker =
  | { kind: 'start'; job: Job }
  | { kind: 'next' }
  | { kind: 'hold' }
  | { kind: 'release' }
  | { kind: 'answer'; id: number; value: unknown };

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
const hold = new Hold();
let results: AsyncGenerator | undefined;

globalThis.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'answer') reader.answer(data.id, data.value);
  else if (data.kind === 'next') void next();
  else if (data.kind === 'hold') hold.hold();
  else if (data.kind === 'release') hold.release();
  else
    results = runJob(data.job, reader, {
      onProgress: seldom((progress) => tell({ kind: 'progress', progress })),
      pause: rest,
    });
});
tell({ kind: 'ready' });

/** Milliseconds of work before the page is heard. */
const SLICE = 50;
const { port1, port2 } = new MessageChannel();
let heard = performance.now();

/** Hears what the page has said meanwhile, and rests as long as it says so. */
async function rest(): Promise<void> {
  if (performance.now() - heard < SLICE) return;
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
  await hold.released();
  heard = performance.now();
}

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
