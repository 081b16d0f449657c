import { formatMoment } from '../format.ts';

/** Who wrote what, and when: earlier versions of a statement's answer or a note. */
export const historyWords = {
  title: 'Historik',
  way: 'Historik',
  reading: 'Hämtar historiken',
  none: 'Det finns ingen historik än',
  noneText: 'Den börjar när texten är synkad.',
  lead: 'Nyast först. Här står också det som ingen valde.',
  leadNote: 'Nyast först. Det som togs tillbaka kan bara den som skrev det läsa.',
  offline: 'Historiken behöver nät',
  offlineText:
    'Tidigare versioner ligger hos Jämsides, inte på telefonen. Det du skriver sparas som vanligt så länge.',
  signInNeeded: 'Inloggningen har gått ut',
  signInNeededText: 'Logga in igen för att läsa tidigare versioner. Inget är borta.',
  failed: 'Historiken kunde inte hämtas',
  failedText: 'Inget är borta. Vänta en stund och försök igen.',
  again: 'Försök igen',
  signIn: 'Logga in igen',
  me: 'Du',
  somebody: 'Tidigare deltagare',
  /** Chosen or not: one of several that somebody had to choose between. */
  beside: 'En av flera versioner',
  now: 'Gäller nu',
  removed: 'Togs bort',
  noText: 'Ingen text',
  when: formatMoment,
} as const;
