import { sexWords, valueWords as words } from '#content/words/improvement/figures.ts';
import type { WorkMeasure } from '#data/improvement/get-work.ts';
import type { Point } from '#domain/improvement/run-chart.ts';

/** The key figure whose values are written. */
export interface ValuesOf {
  readonly at: { readonly scope: string; readonly id: string };
  readonly measure: WorkMeasure;
}

/** What is known of a period, each number with its name. */
export function namedValues({ people }: Pick<WorkMeasure, 'people'>, point: Point): string {
  return words.named([
    { name: sexWords[people].women, value: point.women },
    { name: sexWords[people].men, value: point.men },
    { name: words.total, value: point.total },
  ]);
}
