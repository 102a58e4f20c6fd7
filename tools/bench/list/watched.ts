/** What the page took for the keys and clicks since it was told to watch. */
export interface Interactions {
  /** Milliseconds from a key or a click to the next paint, one for each. In steps of 8, as the platform gives them. */
  toPaint: number[];
  /** Milliseconds of each task of more than 50 ms. */
  longTasks: number[];
}

/** `watch()` forgets what was before, `seen()` tells what has been since. */
export function watched(): { watch: () => void; seen: () => Promise<Interactions> } {
  const interactions = new Map<number, number>();
  let longTasks: number[] = [];
  const noteEvents = (entries: PerformanceEntryList): void => {
    for (const { interactionId, duration } of entries as PerformanceEventTiming[])
      if (interactionId) interactions.set(interactionId, Math.max(duration, interactions.get(interactionId) ?? 0));
  };
  const noteTasks = (entries: PerformanceEntryList): void =>
    void longTasks.push(...entries.map((each) => each.duration));
  const events = new PerformanceObserver((list) => noteEvents(list.getEntries()));
  const tasks = new PerformanceObserver((list) => noteTasks(list.getEntries()));
  events.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  tasks.observe({ type: 'longtask' });
  return {
    watch() {
      events.takeRecords();
      tasks.takeRecords();
      interactions.clear();
      longTasks = [];
    },
    async seen() {
      await new Promise((resolve) => setTimeout(resolve, 300)); // entries come with a delay
      noteEvents(events.takeRecords());
      noteTasks(tasks.takeRecords());
      return { toPaint: [...interactions.values()], longTasks: [...longTasks] };
    },
  };
}

interface PerformanceEventTiming extends PerformanceEntry {
  interactionId?: number;
}
