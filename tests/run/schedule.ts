/** As much of a step as its turn depends on. */
interface Turn {
  readonly name: string;
  /** How many of the machine's places it fills; none when it mostly waits. */
  readonly places: number;
  /** What must have ended before. */
  readonly after?: readonly string[];
}

/** Begins each as soon as there is a place for it, in the order of the list: the longest first. */
export async function runInPlaces<T extends Turn>(
  steps: readonly T[],
  places: number,
  run: (step: T) => Promise<void>,
): Promise<void> {
  const waiting = new Set(steps);
  const running = new Map<T, Promise<void>>();
  const isFree = (step: T) => {
    const taken = [...running.keys()].reduce((sum, one) => sum + one.places, 0);
    const open = [...waiting, ...running.keys()].map((one) => one.name);
    return taken + step.places <= places && !step.after?.some((name) => open.includes(name));
  };
  while (waiting.size + running.size > 0) {
    for (const step of waiting) {
      if (!isFree(step)) continue;
      waiting.delete(step);
      running.set(
        step,
        run(step).finally(() => running.delete(step)),
      );
    }
    if (running.size === 0) throw new Error('What waits for each other never begins');
    await Promise.race(running.values());
  }
}
