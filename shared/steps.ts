// A long calculation in steps: done at once, or little by little by whoever has others to attend to.

export type Steps<T> = Generator<void, T>;

export function toTheEnd<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** As `toSorted`: equals stay in their order. */
export function* sortedInSteps<T>(list: readonly T[], compare: (one: T, two: T) => number): Steps<T[]> {
  let from = [...list];
  for (let width = 1; width < from.length; width *= 2) {
    const to: T[] = [];
    for (let begin = 0; begin < from.length; begin += 2 * width) {
      const middle = Math.min(begin + width, from.length);
      const end = Math.min(begin + 2 * width, from.length);
      let [left, right] = [begin, middle];
      while (left < middle || right < end) {
        const [one, two] = [from[left] as T, from[right] as T];
        const first = right >= end || (left < middle && compare(one, two) <= 0);
        to.push(first ? one : two);
        if (first) left += 1;
        else right += 1;
        yield;
      }
    }
    from = to;
  }
  return from;
}
