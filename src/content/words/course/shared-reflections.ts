import { genitive } from '../format.ts';

export const reflectionSharingWords = {
  private: 'Bara du ser det här',
  privateWhy:
    'Varken din organisation, gruppen eller programkontoret kan läsa det i Jämsides. Texten sparas på telefonen medan du skriver. När du har nät synkas den, så att du kan läsa den på dina andra enheter.',
  share: (organisation: string) => `Dela med ${organisation}`,
  writeFirst: 'Skriv något först, sedan kan du dela.',
  shared: (organisation: string) => `Delad med alla som går kursen i ${organisation}`,
  changed: 'Ändrad efter att du delade',
  shareChange: 'Dela ändringen',
  stop: 'Sluta dela',
  toAll: 'Se allas reflektioner',
  sheetTitle: (organisation: string) => `Dela med ${organisation}?`,
  use: 'Den hamnar bland organisationens reflektioner, som ni kan ha med er till uppstartskonferensen. Det du ändrar senare syns först när du delar ändringen.',
  stopTitle: (organisation: string) => `Sluta dela med ${organisation}?`,
  stopText:
    'Reflektionen tas bort för de andra när det är synkat. De kan redan ha läst den. Den finns kvar hos dig.',
  stopCancel: 'Fortsätt dela',
} as const;

export const sharedReflectionsWords = {
  /** The row on the course page; the page itself names the organisation. */
  entry: 'Organisationens reflektioner',
  entrySecond: 'Det ni har valt att dela, samlat inför uppstartskonferensen',
  title: (organisation: string) => `${genitive(organisation)} reflektioner`,
  lead: 'Det ni som går kursen har valt att dela, fråga för fråga. Ta med det till uppstartskonferensen och prata om vad ni ser.',
  audience: (organisation: string) => `Alla som går kursen i ${organisation} kan läsa`,
  module: (number: number, title: string) => `Modul\u00a0${number}: ${title}`,
  print: 'Skriv ut eller spara som PDF',
  none: 'Ingen har delat någon reflektion än',
  noneText:
    'Varje modul slutar med två frågor att tänka på. Den som vill kan dela sina tankar, och då samlas de här.',
  toCourse: 'Till kursen',
  unknown: 'Tidigare deltagare',
  me: (name: string) => `${name} (du)`,
} as const;
