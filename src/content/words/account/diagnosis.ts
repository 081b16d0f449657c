import { own } from '#lib/own.ts';
import { tableWords } from '../waiting/rows.ts';

/** "3 minuter", "2 dygn": an age that can be said over the phone. */
export function ageWords(ms: number): string {
  const minutes = Math.max(0, Math.round(ms / 60_000));
  if (minutes < 1) return 'under en minut';
  if (minutes < 60) return minutes === 1 ? '1 minut' : `${minutes} minuter`;
  const hours = Math.round(minutes / 60);
  if (hours < 48) return hours === 1 ? '1 timme' : `${hours} timmar`;
  return `${Math.round(hours / 24)} dygn`;
}

/** Bytes as people say them. */
export function sizeWords(bytes: number): string {
  const mega = bytes / 1_000_000;
  if (mega >= 1_000) return `${(mega / 1_000).toFixed(1).replace('.', ',')} GB`;
  return `${mega < 10 ? mega.toFixed(1).replace('.', ',') : Math.round(mega)} MB`;
}

const scopeWord: Readonly<Record<string, string>> = {
  user: 'Eget',
  plan: 'Omgångens plan',
  org: 'Organisation',
  group: 'Grupp',
  course: 'Kurs',
  round: 'Hela omgången',
  programme: 'Programmet',
  admin: 'Inbjudningar',
};

const workerWord = {
  none: 'saknas',
  installing: 'hämtas',
  waiting: 'ny version väntar',
  active: 'igång',
  unsupported: 'stöds inte här',
} as const;

const blockWord = {
  signIn: 'inloggningen har gått ut',
  update: 'appen är för gammal',
  storage: 'telefonen är full',
} as const;

const statusWord = {
  loading: 'hämtar',
  synced: 'allt synkat',
  waiting: 'något väntar',
  syncing: 'synkar',
  stopped: 'något att ta ställning till',
} as const;

export const diagnosisWords = {
  document: 'Till supporten',
  title: 'Läs upp för supporten',
  lead: 'Det här berättar hur Jämsides mår på den här enheten. Det innehåller inget av det du har skrivit, inget namn och ingen adress.',
  way: 'Uppgifter till supporten',
  waySecond: 'Att läsa upp eller skicka när du ber om hjälp',
  copy: 'Kopiera',
  copied: 'Uppgifterna är kopierade.',
  copyFailed: 'Det gick inte att kopiera. Läs upp dem eller ta en skärmbild.',
  share: 'Dela',
  textTitle: 'Jämsides, uppgifter till supporten',
  device: 'Enhetens nummer',
  none: 'inget',
  unknown: 'okänt',
  sections: {
    state: 'Läget',
    versions: 'Versioner',
    phone: 'Enheten',
    waiting: 'Väntar',
    scopes: 'Läst',
    refusals: 'Senaste nej från servern',
  },
  signedOut: 'utloggad',
  status: 'Status',
  statusWord,
  block: 'Stopp',
  blockWord,
  contact: 'Senaste kontakt',
  ago: (age: string) => `för ${age} sedan`,
  never: 'aldrig',
  clock: 'Klockan',
  clockRight: 'stämmer',
  clockAhead: (age: string) => `går ${age} före`,
  clockBehind: (age: string) => `går ${age} efter`,
  epoch: 'Server',
  app: 'Appen',
  protocol: 'Protokoll',
  database: 'Databas',
  course: 'Kursen',
  modules: (count: number) => (count === 1 ? '1 modul' : `${count} moduler`),
  browser: 'Webbläsare',
  system: 'System',
  opened: 'Öppnad',
  installed: 'från hemskärmen',
  tab: 'i webbläsaren',
  network: 'Nät',
  online: 'ja',
  offline: 'nej',
  storage: 'Lagring',
  used: (used: string, quota: string) => `${used} av ${quota}`,
  kept: 'Lovar att behålla',
  yes: 'ja',
  no: 'nej',
  worker: 'Utan nät',
  workerWord,
  waits: (count: number) => (count === 0 ? 'inget' : String(count)),
  count: 'Antal',
  more: 'Och till',
  waited: (age: string, tries: number) => `${age}, ${tries} försök`,
  allRead: 'Allt läst',
  problems: 'Att ta ställning till',
  scope: (kind: string, short: string) => `${own(scopeWord, kind) ?? kind}${short && ` ${short}`}`,
  read: 'läst till slutet',
  reading: 'läses',
  closed: 'stängd',
  rows: (count: number) => (count === 1 ? '1 rad' : `${count} rader`),
  table: (tbl: string) => tableWords(tbl).one,
  noRefusals: 'Inga.',
} as const;
