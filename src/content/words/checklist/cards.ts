import { capital } from '#lib/letter-case.ts';
import { formatCount } from '../format.ts';
import { points, scoreName } from './checklist.ts';

/** One statement a screen, scored by the thumb. */
export const cardsWords = {
  title: 'Kort i taget',
  way: 'Skatta kort i taget',
  document: (short: string) => `Kort i taget: ${short}`,
  sign: (top: number) => `Tecken på en ${scoreName(top)}:`,
  comment: 'Kommentar',
  next: 'Nästa',
  previous: 'Förra påståendet',
  toList: 'Till checklistan',
  /** What is left when one has come to the end. */
  endTitle: (left: number, total: number) =>
    left === 0
      ? `Alla ${formatCount(total)} är skattade`
      : `${capital(points(left))} ${left === 1 ? 'är inte skattat' : 'är inte skattade'}`,
  endText: (left: number) =>
    left === 0
      ? 'Bara du ser din skattning tills du lämnar den till kollegorna.'
      : 'Ta dem nu, eller lämna det du har. Bara du ser din skattning tills du lämnar den till kollegorna.',
  left: 'Kvar att skatta',
  leave: 'Lämna till kollegorna',
} as const;
