import { firstName } from '#domain/next-step.ts';
import type { SeatRole } from '#domain/tables/seat-card.ts';
import { capital } from '#lib/letter-case.ts';
import { officeWord, peopleWord, roleWord } from '../common.ts';
import { formatList } from '../format.ts';

/** Who can read what one is about to share, and what that means: the same wherever one shares. */
export const readersWords = {
  /** Somebody shared alone: nobody else has a seat yet. */
  none: 'Ingen annan har en plats här än.',
  canRead: (count: number, office: boolean) =>
    `${peopleWord(count)}${office ? ` och ${officeWord}` : ''} kan läsa`,
  mentor: (organisation: string) => `${organisation}, mentor`,
  office: capital(officeWord),
  officeSecond: 'Håller ihop omgången',
  means: 'Det här betyder det',
  publicRecord:
    'Det du delar kan bli allmän handling. Skriv inget som omfattas av sekretess och inget om enskilda personer.',
  seesYou: 'De ser texten och att du skrev den. Den som får en plats senare kan också läsa.',
  takeBack: 'Du kan sluta dela. Det som är läst är läst.',
  cancel: 'Låt bli',
  me: (name: string) => `${name} (du)`,
} as const;

interface Named {
  readonly name: string;
  readonly isMe: boolean;
}

/** So many first names stand on the row; of more, these less one and the rest as a number. */
const NAMED = 4;

/** "Du, Johan" · "Du, Ingela, Lars och 2 till" */
export function firstNamesWords(people: readonly Named[]): string {
  const names = people.map((one) => (one.isMe ? 'du' : firstName(one.name)));
  if (names.length <= NAMED) return capital(names.join(', '));
  const shown = names.slice(0, NAMED - 1);
  return capital(formatList([...shown, `${names.length - shown.length}\u00a0till`]));
}

/** "Johan Berg, chef" */
export function personWords(person: Named & { readonly role: SeatRole }): string {
  return `${person.isMe ? readersWords.me(person.name) : person.name}, ${roleWord[person.role]}`;
}
