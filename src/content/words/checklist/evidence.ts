import { lowerFirst } from '#lib/letter-case.ts';

/** How one knows that a score is right: asked where the top is chosen, never demanded. */
export const evidenceWords = {
  /** To the person, of her own draft. */
  mine: 'Hur vet du det?',
  /** To the organisation. */
  ours: 'Hur vet ni det?',
  hint: 'Några ord eller en länk, om du vill.',
  hintJoint: 'Några ord eller en länk, om ni vill. Alla i organisationen ser det.',
  failed: 'Texten kunde inte sparas än. Lämna sidan öppen, appen försöker igen.',
  /** What was written at an earlier occasion: "Inför uppstarten skrev du:" */
  lastMine: (occasion: string) => `${whenOf(occasion)} skrev du:`,
  lastOurs: (occasion: string) => `${whenOf(occasion)} skrev ni:`,
  holds: 'Gäller fortfarande',
  /** Before it, where it is read: neither you nor we, for colleagues and partners read it too. */
  read: 'Underlag',
  newTab: 'Öppnas i en ny flik',
} as const;

function whenOf(occasion: string): string {
  return /^inför /iu.test(occasion) ? occasion : `Inför ${lowerFirst(occasion)}`;
}
