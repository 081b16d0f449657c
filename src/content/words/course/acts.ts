const SPACE = '\u00a0';

/** "300 000" */
function thousands(amount: number): string {
  return String(amount).replaceAll(/\B(?=(?:\d{3})+$)/gu, SPACE);
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
  /** Before why, under what one has pointed out. */
  reasonable: 'Så kan man tänka.',
  lookAgain: 'Titta en gång till.',
  broken: 'Här brister kedjan',
  left: (amount: number) => `${thousands(amount)}${SPACE}kr kvar att fördela`,
  allLaid: 'Allt är fördelat. Flytta gärna om.',
  laid: thousands,
  less: (post: string) => `Mindre till ${post}`,
  more: (post: string) => `Mer till ${post}`,
  reaches: (first: string, share: number, second: string) =>
    `Av hundra kronor når ${share} ${first} och ${100 - share} ${second}.`,
} as const;
