import type { WorkMeasure } from '#data/improvement/get-work.ts';

/** The key figure whose values are written. */
export interface ValuesOf {
  readonly at: { readonly scope: string; readonly id: string };
  readonly measure: WorkMeasure;
}
