/** A clock that stands still until it is moved. `now` is given as ISO 8601. */
export interface FakeClock {
  (): Date;
  /** Moves on by so many milliseconds. */
  advance(milliseconds: number): void;
}

export function fakeClock(now = '2026-03-01T08:00:00.000Z'): FakeClock {
  let time = Date.parse(now);
  const clock = () => new Date(time);
  return Object.assign(clock, {
    advance(milliseconds: number) {
      time += milliseconds;
    },
  });
}

/** Ids that count up: `id-0001`, `id-0002`… so that their order is the order of creation. */
export function sequentialIds(prefix = 'id'): () => string {
  let count = 0;
  return () => `${prefix}-${String(++count).padStart(4, '0')}`;
}
