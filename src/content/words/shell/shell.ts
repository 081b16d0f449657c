import { capital } from '#lib/letter-case.ts';

/** The frame round every page: places, status help, new version, what happens when something breaks. */
export const shellWords = {
  appName: 'Jämsides',
  skipLink: 'Hoppa till innehållet',
  menu: 'Huvudmeny',
  places: {
    home: 'Hem',
    course: 'Kurs',
    meetings: 'Träffar',
    checklist: 'Checklista',
    more: 'Mer',
  },
  /** The mark on every page of a server that says its people and organisations are invented. */
  demoMark: 'Exempeldata',
} as const;

/** Whom to turn to, wherever somebody is stuck. */
export const askWhom =
  'Fråga strategen i din kommun eller region. Vet du inte vem det är, fråga programkontoret.';

export const fetchingWords = {
  title: 'Hämtar ditt innehåll',
  text: 'Stanna uppkopplad tills allt är hämtat. Sedan fungerar Jämsides utan nät.',
} as const;

/** "Politiker i Granvik", "Kursdeltagare i Granvik" */
export function seatWords(role: string, organisation: string): string {
  return `${capital(role)} i ${organisation}`;
}

export const errorWords = {
  document: 'Sidan kunde inte visas',
  title: 'Sidan kunde inte visas',
  safe: 'Det som var sparat på den här telefonen finns kvar.',
  reload: 'Ladda om sidan',
  home: 'Till Hem',
  sync: 'Se vad som väntar',
  signOut: 'Logga ut',
  help: 'Händer det igen, hämta en kopia under Det som väntar och kontakta programkontoret.',
} as const;

/** One entry or block among others that can be read. */
export const brokenWords = {
  title: 'En post kunde inte visas',
  text: 'Den finns kvar, och allt annat går att använda. Ladda om sidan. Står det kvar, säg till programkontoret.',
} as const;

/** The database on the phone could not be opened, so that nothing of it can be shown. */
export const openFailedWords = {
  title: 'Det som finns på telefonen kunde inte öppnas',
  text: 'Inget är raderat. Stäng andra flikar med Jämsides och försök igen.',
  again: 'Försök igen',
} as const;

export const notFoundWords = {
  document: 'Sidan finns inte',
  title: 'Sidan finns inte',
  text: 'Adressen leder ingenstans, eller till något du inte har tillgång till.',
  home: 'Till Hem',
} as const;

export const manifestWords = {
  name: 'Jämsides',
  description:
    'Kurs, lärandeträffar och checklista för kommuner och regioner som arbetar sida vid sida för jämställd service. Fungerar utan nät.',
  shortcuts: { write: 'Anteckna', course: 'Kurs', meetings: 'Träffar', checklist: 'Checklista' },
  screenshots: {
    hem: 'Hem: nästa steg för just dig',
    traffar: 'Er omgång, steg för steg',
    anteckna: 'Anteckna och välj vem som får läsa',
    skatta: 'Skatta ett påstående i checklistan',
    'hem-dator': 'Hem på en dator',
  },
} as const;
