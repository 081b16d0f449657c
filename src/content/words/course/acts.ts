const SPACE = '\u00a0';

/** "300 000 kr" */
function kronor(amount: number): string {
  return `${String(amount).replaceAll(/\B(?=(?:\d{3})+$)/gu, SPACE)}${SPACE}kr`;
}

export const actWords = {
  /** Over what one is asked to do. */
  mark: {
    guess: 'Gissa först',
    pick: 'Prova själv',
    sort: 'Lägg i två högar',
    spend: 'Fördela pengarna',
  },
  /** Nothing in a lesson waits for a guess. */
  showAnswer: 'Visa svaret direkt',
  guessed: (own: string, right: string) =>
    own === right ? `Du gissade ${own}, och så är det.` : `Du gissade ${own}. Svaret är ${right}.`,
  notGuessed: (right: string) => `Svaret är ${right}.`,
  broken: 'Här brister kedjan',
  /** How far a pile has come; said, never counted as points. */
  left: (count: number) => `${kronor(count)} kvar att fördela`,
  allLaid: 'Allt är fördelat. Flytta gärna om.',
  laid: kronor,
  less: (post: string) => `Mindre till ${post}`,
  more: (post: string) => `Mer till ${post}`,
  reaches: (first: string, share: number, second: string) =>
    `Av hundra kronor når ${share} ${first} och ${100 - share} ${second}.`,
} as const;
