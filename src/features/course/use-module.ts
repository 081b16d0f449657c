import { useLayoutEffect, useState } from 'react';
import { findModule } from '#content/course/course.ts';
import type { CourseModule } from '#content/course/course-model.ts';
import type { KeptOnce } from '#content/course/kept-once.ts';
import { beginReading } from '#data/reading.ts';

/** The module of an address, fetched when it is opened: undefined until it is there, null when there is none. */
export function useModule(key: string | undefined): CourseModule | null | undefined {
  const kept = findModule(key);
  const module = useKept(kept);
  return kept ? module : null;
}

/** A piece of the course. One that has been fetched before is there at once. */
export function useKept<T>(kept: KeptOnce<T> | undefined): T | undefined {
  const [, setCount] = useState(0);
  const value = kept?.now();
  const isThere = value !== undefined;
  useLayoutEffect(() => {
    if (!kept || isThere) return undefined;
    let isHere = true;
    const done = beginReading();
    const draw = (failed?: { readonly error: unknown }) => {
      done();
      if (!isHere) return;
      setCount((count) => {
        // To the nearest error boundary, which offers to try again.
        if (failed) throw failed.error;
        return count + 1;
      });
    };
    kept.load().then(
      () => draw(),
      (error: unknown) => draw({ error }),
    );
    return () => {
      isHere = false;
      done();
    };
  }, [kept, isThere]);
  return value;
}
