import { demo, relations } from '#tests/support/sql/demo.ts';

export type Person = Exclude<keyof typeof relations, 'former' | 'noSeat'>;
export const people = Object.keys(relations).filter(
  (name): name is Person => name !== 'former' && name !== 'noSeat',
);

interface Seat {
  readonly person: Person;
  readonly participation: string;
  readonly role: 'electedOfficial' | 'seniorManager' | 'strategist' | 'courseParticipant';
}

/** The seats of the demo's people, as the seed says. */
const seats: readonly Seat[] = [
  { person: 'owner', participation: demo.granvik, role: 'seniorManager' },
  { person: 'colleague', participation: demo.granvik, role: 'electedOfficial' },
  { person: 'strategist', participation: demo.granvik, role: 'strategist' },
  { person: 'courseParticipant', participation: demo.granvik, role: 'courseParticipant' },
  { person: 'twoHats', participation: demo.granvik, role: 'electedOfficial' },
  { person: 'twoHats', participation: demo.mellanland, role: 'electedOfficial' },
  { person: 'partner', participation: demo.strandhamn, role: 'strategist' },
  { person: 'mentor', participation: demo.bjorkliden, role: 'strategist' },
  { person: 'otherGroup', participation: demo.tallmo, role: 'seniorManager' },
];

export interface Meeting {
  readonly id: string;
  readonly scope: string;
  host: string | null;
  deleted: boolean;
}

/**
 * Who belongs where, worked out anew from the rules of the programme and from nothing that the
 * database says: what the database is held against.
 */
export class Programme {
  readonly meetings: Meeting[] = [];
  readonly #left = new Set<Person>();
  readonly #group = new Map<string, string>([
    [demo.granvik, demo.group1],
    [demo.strandhamn, demo.group1],
    [demo.bjorkliden, demo.group1],
    [demo.mellanland, demo.group2],
    [demo.tallmo, demo.group2],
  ]);

  leave(person: Person): void {
    this.#left.add(person);
  }

  move(participation: string, group: string): void {
    this.#group.set(participation, group);
  }

  #seatsIn(scope: string): Seat[] {
    const [kind = '', whose = ''] = scope.split(':');
    return seats.filter(({ person, participation, role }) => {
      if (this.#left.has(person) || role === 'courseParticipant') return false;
      if (kind === 'round') return whose === demo.round;
      if (kind === 'org') return participation === whose;
      const isOfGroup = this.#group.get(participation) === whose;
      return kind === 'group' ? isOfGroup : isOfGroup && role === 'strategist';
    });
  }

  /** Speaks for the organisation in that room. */
  speaksFor(person: Person, scope: string, participation: string | null): boolean {
    return this.#seatsIn(scope).some(
      (seat) => seat.person === person && seat.participation === participation,
    );
  }

  isIn(person: Person, scope: string): boolean {
    return this.#seatsIn(scope).some((seat) => seat.person === person);
  }

  mayRead(person: Person, scope: string): boolean {
    return this.isIn(person, scope) || (person === 'office' && /^(group|round):/.test(scope));
  }

  runs(person: Person, { scope, host, deleted }: Meeting): boolean {
    if (deleted) return false;
    return host === null
      ? person === 'office' && scope.startsWith('round:')
      : this.speaksFor(person, scope, host);
  }

  /** Who reads what somebody needs at a meeting. */
  readsNeeds(person: Person, meeting: Meeting): boolean {
    if (meeting.deleted) return false;
    return meeting.host === null
      ? person === 'office'
      : this.speaksFor(person, meeting.scope, meeting.host);
  }

  hatsOf(person: Person): string[] {
    return seats.filter((seat) => seat.person === person).map((seat) => seat.participation);
  }

  belongs(participation: string, scope: string): boolean {
    const [kind, whose] = scope.split(':');
    return kind === 'round' ? whose === demo.round : this.#group.get(participation) === whose;
  }
}
