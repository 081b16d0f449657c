import type { Reader, ReaderGroup } from '#domain/readers.ts';
import { rsvpAnswers, type RsvpAnswer, type RsvpRow } from '#domain/tables/rsvp.ts';

/** Somebody with a seat where the meeting is, and what she has said. */
export interface Comer extends Reader {
  /** Null: not answered. */
  readonly answer: RsvpAnswer | null;
}

/** The people of one organisation; counts first. */
export interface ComingGroup extends Omit<ReaderGroup, 'readers'> {
  readonly isHost: boolean;
  readonly people: readonly Comer[];
  readonly counts: Readonly<Record<RsvpAnswer | 'unanswered', number>>;
}

type Answer = Pick<RsvpRow, 'author_id' | 'answer'>;

/**
 * Who comes, by organisation. Only those who have a seat now are counted: an answer outlives a seat
 * that has ended. `personOf` says whose a seat is.
 */
export function whoComes(
  groups: readonly ReaderGroup[],
  answers: readonly Answer[],
  of: { readonly host: string | null; readonly personOf: (seatId: string) => string | null },
): ComingGroup[] {
  const said = new Map(answers.map((one) => [one.author_id, one.answer]));
  return groups.map(({ readers, ...group }) => {
    const people = readers.map((reader): Comer => {
      const person = of.personOf(reader.seatId);
      return { ...reader, answer: person === null ? null : (said.get(person) ?? null) };
    });
    const count = (answer: RsvpAnswer | null) =>
      people.filter((one) => one.answer === answer).length;
    const [coming, remote, away] = rsvpAnswers.map(count);
    return {
      ...group,
      isHost: group.participationId === of.host,
      people,
      counts: {
        coming: coming ?? 0,
        remote: remote ?? 0,
        away: away ?? 0,
        unanswered: count(null),
      },
    };
  });
}
