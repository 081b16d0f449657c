import { dayOf } from '#lib/stockholm.ts';
import { formatDayLong } from '../format.ts';

const SPACE = '\u00a0';

export const finishWords = {
  title: 'Du har gått hela kursen',
  text: 'Alla moduler är klara. Du kan läsa om vad du vill, när du vill.',
  certificate: 'Ditt intyg',
  certificateText: 'Spara det som PDF eller skriv ut det.',
  toCertificate: 'Öppna intyget',
  learned: 'Jag vet nu mer om …',
  learnedHow: 'Kryssa för det som stämmer. Du kan ändra dig.',
  learnedOwn: 'Bara du ser dina kryss',
  learnedPrivate:
    'Din strateg och programkontoret ser hur många i organisationen som har kryssat för ett mål, men bara när det är fem eller fler. Aldrig vem.',
  notYet: 'Du är inte klar än',
  notYetText: 'När alla moduler är klara finns ditt intyg här.',
  toCourse: 'Till kursen',
} as const;

export const certificateWords = {
  title: 'Intyg',
  back: 'Kursen klar',
  how: 'Namn och organisation kommer från din plats. I utskriftsrutan kan du välja att spara som PDF.',
  name: 'Rätta stavningen av namnet',
  nameHint: 'Ändrar du namnet står det på intyget.',
  /** On the paper, when the name is not the seat's. */
  mended: (name: string, organisation: string) =>
    `Stavningen av namnet är rättad av den som intyget gäller. På platsen i ${organisation} står ${name}.`,
  number: 'Nummer',
  behind: (organisation: string) =>
    `Bakom intyget står programkontoret, som ansvarar för kursen. Strategen i ${organisation} kan kontrollera numret i Jämsides.`,
  print: 'Skriv ut eller spara som PDF',
  preview: 'Så ser intyget ut',
  course: 'Förberedande utbildning för jämställdhetsarbete i kommuner och regioner',
  has: 'har gått hela kursen',
  about: 'Kursen handlar om',
  day: (finishedAt: string) => {
    const day = dayOf(finishedAt);
    return day && `${formatDayLong(day)}${SPACE}${day.slice(0, 4)}`;
  },
  finished: 'Klar den',
  own: 'Intyget bygger på det som är registrerat i Jämsides. Inga betyg sätts i kursen.',
} as const;
