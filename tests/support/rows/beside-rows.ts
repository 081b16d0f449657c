import type { Beside } from '#data/compare/get-comparison.ts';
import type { Level, ScaleStep } from '#domain/tables/checklist-version.ts';
import type { Seen } from '#domain/tables/hand-in.ts';
import type { OccasionRow } from '#domain/tables/occasion.ts';
import { granvik, occasionId } from './checklist-rows.ts';
import { strandhamn, tallmo } from './compare-rows.ts';

/** One occasion side by side, made by hand: any list, any scores. */
export interface Made {
  readonly number: number;
  readonly title: string;
  /** Highest step of the scale. */
  readonly top: number;
  readonly levels?: readonly Level[];
  /** By code: the theme, and the level. */
  readonly statements: readonly {
    readonly code: string;
    readonly theme: string;
    readonly level?: string;
  }[];
  /** Of Granvik, Strandhamn, Tallmo; null where nothing is there to read. */
  readonly scores: readonly (readonly (number | null)[] | null)[];
}

const members = [granvik, strandhamn, tallmo];
const idIn = ({ number }: Pick<Made, 'number'>, code: string) => `${number}-${code}`;

export function makeBeside(made: Made): Beside {
  const { number, title, top, statements } = made;
  const seenOf = (scores: readonly (number | null)[]): Seen =>
    Object.fromEntries(
      statements.map(({ code }, at) => [
        idIn(made, code),
        { score: scores[at] ?? null, comment: '' },
      ]),
    );
  return {
    occasion: { id: occasionId(number), number, title } as OccasionRow,
    scale: Array.from({ length: top }, (_, at): ScaleStep => ({
      score: at + 1,
      label: `Steg ${at + 1}`,
      help: '',
    })),
    levels: made.levels ?? [],
    statements: statements.map(({ code, theme, level = '' }, ord) => ({
      id: idIn(made, code),
      code,
      ord: ord + 1,
      short: `Namn ${code}`,
      text: `Text ${code}`,
      signOfTop: '',
      theme,
      level,
    })),
    sides: made.scores.map((scores, place) => ({
      participationId: members[place]?.participationId ?? '',
      name: members[place]?.organisationName ?? '',
      isMine: place === 0,
      place,
      word: null,
      openedAt: '',
      seen: scores && seenOf(scores),
    })),
    handIn: null,
  };
}
