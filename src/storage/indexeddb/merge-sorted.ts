/** One sorted sequence out of several. */
export async function* mergeSorted<T>(
  sources: readonly AsyncGenerator<T>[],
  compare: (a: T, b: T) => number,
): AsyncGenerator<T> {
  const heads = await Promise.all(sources.map((source) => source.next()));
  for (;;) {
    let best = -1;
    let least: T | undefined;
    heads.forEach((head, i) => {
      if (head.done || (least !== undefined && compare(head.value, least) >= 0)) return;
      best = i;
      least = head.value;
    });
    const source = sources[best];
    if (least === undefined || !source) return;
    yield least;
    heads[best] = await source.next();
  }
}
