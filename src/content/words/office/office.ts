import { capital } from '#lib/letter-case.ts';
import { formatCount } from '../format.ts';

const failed = {
  offline: 'Siffrorna hämtas från Jämsides och behöver nät. Försök igen när du är uppkopplad.',
  signIn: 'Inloggningen har gått ut. Logga in igen för att se siffrorna.',
  server: 'Jämsides kunde inte svara just nu. Försök igen om en stund.',
} as const;

function numberOr(count: number | undefined): string {
  return count === undefined ? 'inte angivet' : String(count);
}

/** The office's numbers: counts only, never content. */
export const officeCountWords = {
  title: 'Kursen mot målet 20–30 personer',
  asking: 'Hämtar siffrorna',
  at: (moment: string) => `Hämtat ${moment}.`,
  again: 'Hämta igen',
  failed,
  alt: (organisation: string, finished: number, started: number) =>
    `${organisation}. Klara: ${finished}. Har börjat men inte blivit klara: ${started - finished}. Målet är 20 till 30.`,
  legend: 'Mörk stapel: klara. Ljus stapel: har börjat. Fältet är målet.',
  role: 'Roll',
  counted: ['Inbjudna', 'Börjat', 'Klara'],
  all: 'Alla',
  ways: (alone: number, group: number) =>
    `Klara på egen hand: ${alone}. Klara helt eller delvis i grupp: ${group}.`,
  spread: (majority: number | undefined, opposition: number | undefined) => {
    if (majority === undefined && opposition === undefined)
      return 'Strategen har inte angett majoritet och opposition.';
    return `Enligt strategen: majoritet ${numberOr(majority)}, opposition ${numberOr(opposition)}.`;
  },
  answers: 'Läsarnas svar om kursens sidor',
  answersSecond: 'Hjälpte sidan? Svaren visas utan namn.',
  contact: 'Kontaktperson för kursen',
  contactSecond: 'Visas längst ner på kursens sidor',
} as const;

export const pageAnswersWords = {
  title: 'Hjälpte sidan?',
  back: 'Hem',
  text: 'Alla som läser kursen kan svara. Här finns inga namn, organisationer eller klockslag, och ett svar går inte att koppla till en person.',
  asking: 'Hämtar svaren',
  at: (moment: string) => `Hämtat ${moment}.`,
  again: 'Hämta igen',
  failed: {
    ...failed,
    offline: 'Svaren hämtas från Jämsides och behöver nät. Försök igen när du är uppkopplad.',
  },
  none: 'Ingen har svarat än',
  count: (yes: number, no: number) => `${yes} ja, ${no} nej`,
  words: (count: number) =>
    count === 1 ? 'En kommentar' : `${capital(formatCount(count))} kommentarer`,
  /** Pages that are no module or lesson. */
  pages: { kurs: 'Kursens första sida', klar: 'När kursen är klar', samtal: 'Gruppsamtal' },
  factor: (title: string) => `Framgångsfaktor: ${title}`,
  said: (helped: boolean, day: string) => `${helped ? 'Ja' : 'Nej'}, ${day}`,
} as const;
