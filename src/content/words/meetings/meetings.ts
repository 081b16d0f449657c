import type { Audience } from '#domain/note.ts';
import { firstName } from '#domain/next-step.ts';
import type { ReaderGroup } from '#domain/readers.ts';
import {
  audienceWord,
  officeWord,
  organisationAudience,
  peopleWord,
  receiverWord,
} from '../common.ts';
import { capital } from '#lib/letter-case.ts';
import { formatList } from '../format.ts';

export const meetingsWords = {
  title: 'Er omgång',
  /** Two hats: which organisation's round one looks at. */
  hatLegend: 'Visa omgången för',
  meeting: 'Träff',
  backToMeetings: 'Träffar',
  backToAgenda: 'Agendan',
  openAgenda: 'Öppna agendan',
  toCourse: 'Till kursen',
  done: 'Klar',
  onlyStrategists: 'bara strateger',
  nextStep: 'Nästa steg',
  goesOn: 'Pågår',
  agenda: 'Agenda',
  /** Over its items. */
  running: 'Agendan',
  noAgenda: 'Agendan är inte klar än. Den syns här när värden har lagt in den.',
  undated: 'Datum kommer',
  past: 'Klar',
  missing: 'Träffen finns inte på den här telefonen',
  missingText: 'Den är borttagen, eller så hör den till en grupp du inte är med i.',
  missingNote: 'Anteckningen finns inte på den här telefonen',
  missingItem: 'Punkten finns inte på den här telefonen',
  write: 'Anteckna',
  noNotes: 'Inga anteckningar på den här punkten än.',
  noSeatTitle: 'Träffarna är för dem som deltar i gruppen',
  noSeatText: 'Med din plats ingår inga träffar.',
  noPlanTitle: 'Planen är inte lagd än',
  noPlanText: 'Här syns omgångens åtta steg så snart programkontoret har lagt in dem.',
  home: 'Till Hem',
} as const;

/** "Granvik och Strandhamn, med Björkliden som mentor" */
export function partnersWords(partners: readonly string[], mentor: string | undefined): string {
  const side = formatList(partners);
  return mentor === undefined ? side : `${side}, med ${mentor} som mentor`;
}

export function hostWords(host: string): string {
  return `Värd: ${host}`;
}

/** "Nästa träff, om 13 dagar" */
export function nextMeetingWords(days: number): string {
  if (days < 0 || Number.isNaN(days)) return 'Träffen pågår';
  if (days === 0) return 'Nästa träff, i\u00a0dag';
  return days === 1 ? 'Nästa träff, i\u00a0morgon' : `Nästa träff, om ${days}\u00a0dagar`;
}

/** "Dag 2, torsdag 22 oktober"; without the date as long as it is not known. */
export function agendaDayWords(number: number, day: string): string {
  return day === '' ? `Dag ${number}` : `Dag ${number}, ${day}`;
}

/** Hosts write the day into the title, since their lists have no days: under its day it is said already. */
export function titleOfDay(title: string, number: number): string {
  const own = new RegExp(`^dag ${number}\\s*[:.–-]\\s*(?=\\S)`, 'iu');
  return capital(title.replace(own, ''));
}

/** Said only to someone with two hats. */
export function forOrganisation(organisation: string): string {
  return `För ${organisation}`;
}

export function notesCountWords(count: number): string {
  return count === 1 ? '1\u00a0anteckning' : `${count}\u00a0anteckningar`;
}

function minutesWords(minutes: number): string {
  return minutes === 1 ? '1\u00a0minut' : `${minutes}\u00a0minuter`;
}

export function nowWords(minutesLeft: number): string {
  return `Nu, ${minutesWords(minutesLeft)} kvar`;
}

export const noteWords = {
  document: 'Anteckna',
  field: 'Din anteckning',
  placeholder: 'Skriv här. Det sparas medan du skriver.',
  kindLegend: 'Sorts anteckning',
  audienceLegend: 'Vem får läsa?',
  writeFirst: 'Skriv något först, sedan kan du dela.',
  shortenFirst: 'Korta eller dela upp den, sedan kan du dela.',
  onlyYou: 'Bara du ser den i Jämsides',
  aboutPrivate: 'Så skyddas den',
  changed: 'Ändrad efter att du delade',
  shareChange: 'Dela ändringen',
  failed: 'Kunde inte sparas. Texten står kvar här; försöker igen.',
  removed: 'Anteckningen är borttagen',
  removedText: 'Den är borta för alla som kunde läsa den, när det är synkat.',
  unknownAuthor: 'Tidigare deltagare',
} as const;

/** Honest about who could technically see what is not shared. */
export const privateWords = {
  title: 'Bara du ser den i Jämsides',
  /** Beside the first thing a person writes. */
  short:
    'Den synkas till Jämsides databas under ditt konto. De som sköter databasen kan tekniskt komma åt den, och hör den till ett ärende kan den begäras ut.',
  /** For the one who asks. */
  text: [
    'Den sparas på telefonen och synkas till Jämsides databas under ditt konto. Ingen kollega, partner eller mentor kan läsa den, inte heller programkontoret.',
    'De som sköter databasen kan tekniskt komma åt den. Hör texten till ett ärende kan den begäras ut, också om du inte har delat den.',
    'Skriv inte om enskilda personer.',
  ],
} as const;

/** "Vår organisation (Granvik)": the organisation is never named without its name. */
export function audienceLabel(audience: Audience, organisation: string): string {
  return audience === 'organisation' ? organisationAudience(organisation) : audienceWord[audience];
}

/** As a choice: the words hold together, so that only the organisation's name takes a line of its own. */
export function audienceChoice(audience: Audience, organisation: string): string {
  const word = audienceWord[audience].replaceAll(' ', '\u00a0');
  return audience === 'organisation' ? `${word} (${organisation})` : word;
}

/** The same as one word that stands for the choice: "Granvik kan läsa". */
export function audienceReads(audience: Audience, organisation: string): string {
  if (audience === 'self') return audienceWord.self;
  return `${audience === 'organisation' ? organisation : audienceWord[audience]} kan läsa`;
}

/** After "dela med" and "delas med". */
function receiver(audience: Audience, organisation: string): string {
  return audience === 'organisation'
    ? receiverWord.organisation(organisation)
    : receiverWord[audience];
}

/** While one types in a note that others can read already. */
export function sharesLaterWords(audience: Audience, organisation: string): string {
  return `Delas med ${receiver(audience, organisation)} när du är klar`;
}

export const shareSheet = {
  title: (audience: Audience, organisation: string) =>
    `Dela med ${receiver(audience, organisation)}?`,
  confirm: (audience: Audience, organisation: string) =>
    `Dela med ${receiver(audience, organisation)}`,
} as const;

export const withdrawSheet = {
  title: (from: Audience, organisation: string) =>
    `Sluta dela med ${receiver(from, organisation)}?`,
  text: 'Anteckningen tas bort för de andra när det är synkat. De kan redan ha läst den.',
  keeps: (to: Audience, organisation: string) =>
    to === 'self'
      ? 'Den finns kvar hos dig.'
      : `${capital(receiver(to, organisation))} kan fortfarande läsa den.`,
  publicRecord: 'Det som redan har blivit allmän handling kan fortfarande begäras ut.',
  confirm: (from: Audience, organisation: string) =>
    `Sluta dela med ${receiver(from, organisation)}`,
  cancel: 'Fortsätt dela',
} as const;

/** "Granvik: du, Johan och Samira kan läsa": few enough to be named under the choice. */
export function colleaguesWords(group: ReaderGroup | undefined, organisation: string): string {
  const others = (group?.readers ?? []).filter((reader) => !reader.isMe);
  if (others.length === 0) return `${organisation}: bara du än så länge`;
  const names = others.map((reader) => firstName(reader.name));
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2}\u00a0till`] : names;
  return `${organisation}: ${formatList(['du', ...shown])} kan läsa`;
}

/**
 * "Granvik, 5 personer; Strandhamn, 4 personer; mentorn Björkliden, 2; programkontoret". Of the whole
 * round nobody has the names on the phone.
 */
export function groupReadersWords(
  groups: readonly ReaderGroup[],
  audience: 'strategists' | 'group' | 'round',
): string {
  if (audience === 'round') return `Alla i omgången och ${officeWord} kan läsa`;
  const parts = groups.map((group) =>
    group.isMentor
      ? `mentorn ${group.organisation}, ${group.readers.length}`
      : `${group.organisation}, ${peopleWord(group.readers.length)}`,
  );
  return [...parts, ...(audience === 'group' ? [officeWord] : [])].join('; ');
}
