import { formatCount, formatDay, formatList, formatMoment } from '../format.ts';

/** One of the group, as the words name it. */
interface Side {
  readonly organisation: string;
  readonly isMentor: boolean;
}

/** "Granvik, Strandhamn och mentorn Björkliden" */
function readersList(sides: readonly Side[]): string {
  return formatList(
    sides.map(({ organisation, isMentor }) =>
      isMentor ? `mentorn ${organisation}` : organisation,
    ),
  );
}

const unknownSide = 'En organisation som inte är med längre';

/** Asking who has come further: seen by all of the group. */
export const askWords = {
  title: (organisation: string | null) =>
    organisation === null ? 'Fråga de andra i gruppen' : `Fråga ${organisation}`,
  readers: (sides: readonly Side[]) => `Läses av ${readersList(sides)}. Svaren syns för alla.`,
  draft: 'Den ligger kvar på telefonen tills du ställer den.',
  act: 'Ställ frågan',
  cancel: 'Låt bli',
  empty: 'Skriv din fråga först.',
  failed: 'Frågan kunde inte sparas. Telefonen är kanske full. Texten är kvar.',
  done: 'Frågan är ställd',
  doneText: 'Den tas upp på nästa träff om ni inte har hunnit prata om den innan.',
  toThread: 'Visa frågan',
  close: 'Stäng',
  over: 'Omgången är slut. Det går inte att ställa fler frågor här.',
} as const;

export const ideaWords = {
  keep: 'Spara som idé att ta hem',
  kept: 'Sparad som idé att ta hem',
  /** Beside another act. */
  keepShort: 'Spara som idé',
  keptShort: 'Sparad som idé',
  failed: 'Det kunde inte sparas. Försök igen.',
} as const;

/** A question and what came of it. */
export const threadWords = {
  untitled: (statement: string) => `Fråga: ${statement}`,
  withdrawnTitle: 'Frågan är tillbakatagen',
  withdrawn: 'Den som frågade har tagit tillbaka frågan. Svaren finns kvar.',
  /** Of a score beside an organisation's name, for those who listen. */
  scored: (score: number) => `, skattade ${score}`,
  readers: (sides: readonly Side[]) => `Läses av ${readersList(sides)}`,
  meeting: (title: string, day: string | null, today: string) =>
    day === null ? `Att ta upp: ${title}` : `Att ta upp: ${title}, ${formatDay(day, today)}`,
  settled: 'Klar. Ni har talat om den.',
  over: 'Omgången är slut. Frågan finns kvar att läsa.',
  gone: 'Någon som har slutat',
  /** Under a name: "Granvik, i dag 09.12", "Du, i dag 09.12", "Mentor i Björkliden, 15 mars 08.15" */
  by: (side: Side | undefined, isMine: boolean, at: string, now: Date): string => {
    const where = side?.isMentor ? `Mentor i ${side.organisation}` : side?.organisation;
    return `${isMine ? 'Du' : (where ?? unknownSide)}, ${formatMoment(at, now)}`;
  },
  only: (organisation: string) => `Läses bara av ${organisation}`,
  change: 'Ändra',
  withdraw: 'Ta tillbaka',
  changeOf: { question: 'Ändra frågan', reply: 'Ändra svaret', advice: 'Ändra rådet' },
  withdrawOf: {
    question: 'Ta tillbaka frågan',
    reply: 'Ta tillbaka svaret',
    advice: 'Ta tillbaka rådet',
  },
  field: { question: 'Din fråga', reply: 'Ditt svar', advice: 'Ditt råd' },
  save: 'Spara ändringen',
  cancel: 'Låt bli',
  empty: 'Skriv något, eller ta tillbaka det.',
  failed: 'Det kunde inte sparas. Telefonen är kanske full. Texten är kvar.',
  sure: {
    question: 'Ta tillbaka frågan?',
    reply: 'Ta tillbaka svaret?',
    advice: 'Ta tillbaka rådet?',
  },
  sureText: {
    question: 'Ingen kan läsa frågan längre. Svaren finns kvar. Det som är läst är läst.',
    reply: 'Ingen kan läsa svaret längre. Det som är läst är läst.',
    advice: 'Ingen kan läsa rådet längre. Det som är läst är läst.',
  },
  reply: 'Svara',
  replyAct: 'Svara gruppen',
  replyHint: 'Det ligger kvar på telefonen tills du svarar.',
  replyEmpty: 'Skriv ditt svar först.',
  settle: 'Klar – vi har talat om det',
  settleHint: 'Då tas frågan inte upp på nästa träff. Den finns kvar att läsa.',
  reopen: 'Ta upp frågan igen',
  missing: 'Frågan finns inte',
  missingText: 'Den kan vara tillbakatagen av den som frågade, eller hör till en annan grupp.',
  missingDraft: (text: string) => `Det här hade du börjat skriva: ”${text.trim()}”`,
  toList: 'Till frågorna',
  back: {
    questions: 'Frågor',
    meeting: 'Träffen',
    home: 'Hem',
    compare: 'Sida vid sida',
    other: 'Tillbaka',
  },
} as const;

/** The group's questions, the advice and what one takes home. */
export const questionsWords = {
  title: 'Frågor och idéer',
  mentorTitle: 'Frågor och råd',
  backToChecklist: 'Checklista',
  backToMore: 'Mer',
  back: 'Tillbaka',
  chooseHat: 'Visa för',
  open: 'Frågor',
  settledCount: (count: number) =>
    count === 1 ? 'En fråga ni har talat om' : `${count} frågor ni har talat om`,
  ideas: 'Idéer att ta hem',
  advice: 'Råd från mentorn',
  ownAdvice: 'Dina råd',
  waits: 'Väntar på ert svar',
  /** "Granvik frågar Strandhamn" */
  line: (from: Side | undefined, to: Side | null | undefined) => {
    const asker = from?.organisation ?? unknownSide;
    if (to === null) return `${asker} frågar alla`;
    return to ? `${asker} frågar ${to.organisation}` : `${asker} frågar`;
  },
  replies: (count: number) =>
    count === 0 ? 'inga svar än' : count === 1 ? 'ett svar' : `${formatCount(count)} svar`,
  second: (parts: readonly string[]) => parts.filter(Boolean).join('\u00a0· '),
  from: (organisation: string | null) => (organisation === null ? '' : `Från ${organisation}`),
  how: (organisation: string | null, evidence: string) =>
    organisation === null ? evidence : `Så vet ${organisation} det: ${evidence}`,
  none: 'Inga frågor än',
  noneText:
    'När ni går sida vid sida kan ni fråga den som har kommit längre, och spara det ni vill prova hemma.',
  noneMentor: 'När organisationerna frågar varandra syns det här, och du kan svara.',
  noOpen: 'Inget att ta upp just nu.',
  noSeat: 'Du har ingen plats i en grupp just nu',
  noSeatText: 'Frågor och idéer hör till den grupp man går sida vid sida i.',
  write: 'Skriv ett råd',
} as const;

/** From the checklist's page. */
export const questionsEntryWords = {
  section: 'I gruppen',
  waiting: (count: number) =>
    count === 1 ? 'En fråga väntar på ert svar' : `${formatCount(count)} frågor väntar på ert svar`,
  open: (count: number) => (count === 1 ? 'En öppen fråga' : `${formatCount(count)} öppna frågor`),
  mentor: 'Svara på gruppens frågor, och skriv råd',
  none: 'Fråga varandra, och samla det ni vill prova hemma',
} as const;

/** At the group's next meeting. */
export const takeUpWords = { title: 'Att ta upp', taken: 'Står på agendan' } as const;

/** A mentor's advice on a statement. */
export const adviseWords = {
  title: 'Skriv ett råd',
  lead: 'Välj vad rådet gäller. Du skriver bredvid gruppens egna texter och ändrar inget i dem.',
  document: (statement: string) => `Råd: ${statement}`,
  back: 'Skriv ett råd',
  given: (count: number) =>
    count === 1 ? 'Ett råd från dig' : `${formatCount(count)} råd från dig`,
  toWhom: 'Vem ska läsa rådet?',
  group: 'Hela gruppen',
  readersGroup: (organisations: readonly string[]) =>
    `Läses av ${formatList([...organisations, 'dig'])}.`,
  readersOne: (organisation: string) =>
    `Läses bara av ${organisation} och dig. De andra i gruppen ser det inte.`,
  label: 'Ditt råd',
  hint: 'Det ligger kvar på telefonen tills du ger rådet.',
  act: (organisation: string | null) =>
    organisation === null ? 'Ge rådet till gruppen' : `Ge rådet till ${organisation}`,
  empty: 'Skriv ditt råd först.',
  failed: 'Rådet kunde inte sparas. Telefonen är kanske full. Texten är kvar.',
  mine: 'Dina råd om påståendet',
  done: 'Rådet är givet',
  over: 'Omgången är slut. Råden finns kvar att läsa, men det går inte att skriva fler.',
  none: 'Det finns inget att ge råd om än',
  noneText: 'Påståendena kommer hit när omgångens första skattning har öppnat.',
  missing: 'Sidan finns inte',
  missingText: 'Råd skriver den som är mentor i gruppen.',
  backToQuestions: 'Frågor och råd',
} as const;
