import { peopleWord, roleTitle } from '../common.ts';
import { formatCount, formatList } from '../format.ts';
import type { SeatRole } from '#domain/tables/seat-card.ts';

/** Whom to ask, and who is who: under Mer, and linked from where somebody is stuck. */
export const helpWords = {
  title: 'Hjälp',
  first: 'Fråga först',
  write: 'Skriv',
  call: 'Ring',
  writeTo: (name: string, address: string) => `Skriv till ${name}, ${address}`,
  callTo: (name: string, phone: string) => `Ring ${name}, ${phone}`,
  /** No address is known here: she stands in the colleagues' own directory. */
  noAddress: 'Adressen finns i er egen katalog.',
  /** Nobody has been named, and one is the strategist oneself, or has no seat. */
  nobody: 'Fråga programkontoret, som bjöd in din organisation.',
} as const;

/** Who somebody is that one can ask. */
export function askedRole(as: 'strategist' | 'organisation' | 'office', organisation: string) {
  if (as === 'office') return 'Programkontoret, håller ihop omgången';
  return as === 'strategist' ? `Strateg i ${organisation}` : `Kontakt för ${organisation}`;
}

export const whoWords = {
  title: 'Vem är vem',
  /** A row that leads there. */
  second: 'Vilka ni går med, och vem du kan fråga',
  entryNew: 'Ny här? Läs vad Jämsides är',
  hatLegend: 'Visa för',
  back: { more: 'Mer', home: 'Hem', meetings: 'Träffar' },
  what: 'Jämsides hör till ett program där två eller tre kommuner eller regioner arbetar sida vid sida, så att service och stöd blir lika bra för kvinnor och män, flickor och pojkar.',
  holds: 'Här finns kursen, checklistan, träffarna och det ni skriver.',
  holdsCourse: 'Här finns kursen som alla går före uppstarten.',
  own: (organisation: string) => `${organisation}, din organisation`,
  ownCourse: (organisation: string) => `Går kursen i ${organisation}`,
  group: 'Er grupp',
  you: 'det är du',
  notJoined: 'har inte loggat in än',
  mentor: 'Mentor, har gått före',
  host: (meeting: string) => `Värd för ${meeting}`,
  partner: 'Går sida vid sida med er',
  follows: 'Ni är mentor för dem',
  count: peopleWord,
  alone: 'Här syns dina kollegor när de har fått en plats.',
} as const;

/** "Granvik och Strandhamn går sida vid sida genom fem träffar. Björkliden har gått före och är mentor." */
export function groupWords(of: {
  readonly partners: readonly string[];
  readonly mentor: string | undefined;
  readonly meetings: number;
}): string {
  const [first] = of.partners;
  if (first === undefined) return '';
  const through = of.meetings > 1 ? ` genom ${formatCount(of.meetings)} träffar` : '';
  const side =
    of.partners.length > 1
      ? `${formatList(of.partners)} går sida vid sida${through}.`
      : `${first} är med i omgången, och gruppen är inte klar än.`;
  return of.mentor === undefined ? side : `${side} ${of.mentor} har gått före och är mentor.`;
}

/** "Politiker, det är du", "Chef, har inte loggat in än" */
export function seatLine(person: {
  readonly role: SeatRole;
  readonly isMe: boolean;
  readonly hasJoined: boolean;
}): string {
  const role = roleTitle(person.role);
  if (person.isMe) return `${role}, ${whoWords.you}`;
  return person.hasJoined ? role : `${role}, ${whoWords.notJoined}`;
}
