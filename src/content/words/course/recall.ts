import { capital } from '#lib/letter-case.ts';
import { formatCount, SPACE } from '../format.ts';

const questions = (count: number) => `${formatCount(count)} frågor`;

/** A few questions of a module again, when a week has gone. Nothing is counted and nobody is told. */
export const recallWords = {
  /** The list on Hem. */
  section: 'Om du vill',
  offer: (module: number) => `Minns du modul${SPACE}${module}?`,
  offerSecond: 'Några frågor, ungefär två minuter',
  title: (module: number) => `Minns du modul${SPACE}${module}?`,
  lead: (count: number) =>
    count === 1
      ? 'En fråga, någon minut. Den som letar i minnet kommer ihåg bättre, också när svaret blir fel.'
      : `${capital(questions(count))}, ungefär två minuter. Den som letar i minnet kommer ihåg bättre, också när svaret blir fel.`,
  private: 'Dina svar sparas inte, och ingen annan ser dem.',
  begin: 'Börja',
  skip: 'Hoppa över den här gången',
  never: 'Fråga mig inte igen',
  off: 'Du blir inte frågad igen',
  offWhere: 'Du kan ändra dig här, eller på sidan Kurs när du vill.',
  again: 'Fråga mig igen',
  end: 'Klar',
  toEnd: 'Till slutet',
  close: 'Avsluta',
  endTitle: 'Det var alla frågor',
  endText:
    'Det du fick leta efter sitter bättre nu. Vill du läsa något en gång till finns modulen kvar.',
  readAgain: (module: number) => `Läs modul${SPACE}${module} igen`,
  none: 'Den här modulen har inga frågor att minnas än',
  noneText: 'De kommer när du har svarat på en kunskapskontroll.',
  /** In the module, at any time. */
  entry: 'Minns du?',
  entrySecond: 'Några frågor ur modulen, ungefär två minuter',
  /** The choice on the course's page. */
  wish: 'Fråga mig en vecka efter en modul',
  wishSecond: 'Några frågor på Hem. De räknas inte, och ingen annan ser dina svar.',
} as const;
