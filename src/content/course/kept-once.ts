/** Something that is fetched once: `now` is it when it is there, `load` fetches it, again after a failure. */
export interface KeptOnce<T> {
  readonly now: () => T | undefined;
  readonly load: () => Promise<T>;
}

export function keptOnce<T>(fetch: () => Promise<T>): KeptOnce<T> {
  let value: T | undefined;
  let asked: Promise<T> | undefined;
  async function get(): Promise<T> {
    try {
      value = await fetch();
      return value;
    } catch (error) {
      asked = undefined;
      throw error;
    }
  }
  return {
    now: () => value,
    load: () => (asked ??= get()),
  };
}
