import type { ListWords } from '#domain/spreadsheet/find-header.ts';
import type { BookWords } from '#domain/spreadsheet/lay-out.ts';
import { capital, lowerFirst } from '#lib/letter-case.ts';

/** What stands in the files. The headings are among those that `listWords` knows. */
export const bookWords: BookWords = {
  code: 'Kod',
  statement: 'Påstående',
  score: 'Skattning',
  /** Not the word people use for a score, which is how a file is read in again. */
  level: 'Besvaras av',
  comment: 'Kommentar',
  evidence: 'Hur vet ni det?',
  occasion: 'Tillfälle',
  organisation: 'Organisation',
  kind: 'Slag',
  kinds: {
    joint: 'gemensam skattning',
    own: 'egen skattning',
    opened: 'öppnad för gruppen',
  },
  mark: 'X',
  total: 'Antal',
  data: 'Alla svar',
  tab: (occasion, { kind, organisation }) => {
    // A tab holds 31 signs.
    const short = capital(occasion.replace(/^inför\s+/iu, ''));
    return kind === 'joint' ? short : `${short}, ${kind === 'own' ? 'egen' : organisation}`;
  },
  scale: (steps) => steps.map(({ score, label }) => `${score} ${lowerFirst(label)}`).join(', '),
};

/** What people have called the columns since 2017, and how they cross. Case and accents do not matter. */
export const listWords: ListWords = {
  code: ['kod', 'nr', 'nummer', 'id'],
  statement: [
    'påstående',
    'påståenden',
    'punkt',
    'fråga',
    'frågor',
    'moment',
    'checklista',
    'område',
  ],
  score: ['skattning', 'poäng', 'betyg', 'siffra', 'svar', 'bedömning', 'nivå'],
  comment: ['kommentar', 'kommentarer', 'anteckning', 'anteckningar', 'motivering', 'exempel'],
  evidence: ['hur vet ni det', 'hur vet vi det', 'belägg', 'källa', 'källor', 'underlag'],
  occasion: ['tillfälle', 'mättillfälle', 'flik'],
  organisation: ['organisation', 'kommun', 'region'],
  kind: ['slag', 'typ'],
  totals: ['summa', 'summering', 'totalt', 'total', 'antal', 'medel', 'medelvärde', 'genomsnitt'],
  marks: ['x', 'xx', '×', '✓', '✔', '√', '✗', '✘', 'v', 'ja', 'true', 'sant', '•', '●', '*'],
};
