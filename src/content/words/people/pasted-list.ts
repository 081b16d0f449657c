import type { ListLine } from '#domain/people/invitation-list.ts';
import type { Column } from '#domain/people/list-headings.ts';
import type { SeatRole } from '#domain/tables/seat-card.ts';
import { formatList, SPACE } from '../format.ts';
import { addressFaultWord } from './address.ts';

/** Why a line cannot be sent, or that there is nothing to do with it. */
export function faultWord({
  fault,
  why,
  first,
}: Pick<ListLine, 'fault' | 'why' | 'first'>): string {
  switch (fault) {
    case null:
      return '';
    case 'missing':
      return 'Ingen e-postadress på raden';
    case 'several':
      return 'Flera adresser, skriv en person per rad';
    case 'malformed':
      return addressFaultWord[why ?? 'after'];
    case 'tooLong':
      return 'Namnet eller enheten är för lång';
    case 'repeated':
      return `Samma adress som på rad${SPACE}${first ?? ''}`;
    case 'invited':
      return 'Redan inbjuden';
    case 'seated':
      return 'Har redan en plats';
  }
}

/** What stood in a pasted list and is not taken. */
export const droppedWords = {
  columns: (names: readonly string[]) =>
    `${names.length === 1 ? 'Kolumnen' : 'Kolumnerna'} ${formatList(names)} tas inte med.`,
  numbers: 'Telefonnummer och andra nummer tas inte med.',
  roles: (words: readonly string[]) =>
    `Jämsides har ingen roll som heter ${words.map((word) => `”${word}”`).join(' eller ')}. De raderna får rollen du har valt för alla.`,
} as const;

/** What a role may be called in a pasted list. */
export const roleByWord: ReadonlyMap<string, SeatRole> = new Map([
  ['politiker', 'electedOfficial'],
  ['förtroendevald', 'electedOfficial'],
  ['chef', 'seniorManager'],
  ['hög chef', 'seniorManager'],
  ['strateg', 'strategist'],
  ['nyckelperson', 'keyPerson'],
  ['kursdeltagare', 'courseParticipant'],
  ['deltagare', 'courseParticipant'],
]);

/** What stands above the columns of a list that comes out of a spreadsheet or a mail program. */
const headings: Readonly<Record<Column, string>> = {
  address:
    'e-postadress, epostadress, e-post, epost, e-mail, email, e-mailadress, mejladress, mejl, mailadress, mail, adress',
  name: 'namn, för- och efternamn, person, name, visningsnamn',
  firstName: 'förnamn, tilltalsnamn, first name, given name',
  lastName: 'efternamn, last name, surname',
  unit: 'enhet, förvaltning, avdelning, bolag, nämnd, arbetsplats, organisation, department',
  role: 'roll, uppdrag, role',
};

export const columnByWord: ReadonlyMap<string, Column> = new Map(
  Object.entries(headings).flatMap(([column, words]) =>
    words.split(', ').map((word) => [word, column as Column] as const),
  ),
);
