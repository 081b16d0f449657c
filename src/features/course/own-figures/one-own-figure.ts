import type { OwnFigure } from '#content/course/own-figures.ts';
import type { OwnFigures, OwnFigureValue } from '#data/course/own-figures.ts';

export interface OneOwnFigure {
  readonly own: OwnFigures;
  readonly figure: OwnFigure;
  /** What stands; nothing: a year is added. */
  readonly value: OwnFigureValue | undefined;
}
