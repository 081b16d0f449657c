import { useState } from 'react';
import { actWord } from '#content/words/common.ts';
import { leadWords as words, newTalkWords } from '#content/words/course/group-talk.ts';
import type { GroupSession, Present } from '#data/course/group/get-group-session.ts';
import { addPresent, endGroupSession, matchGuest } from '#data/course/group/lead-group-session.ts';
import type { CoursePerson } from '#data/course/group/list-course-people.ts';
import { useLocal } from '#data/use-live.ts';
import { Button } from '#ui/button/button.tsx';
import { Sheet } from '#ui/message/sheet.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { FreeName } from '../present/free-name.tsx';
import { PeoplePicker } from '../present/people-picker.tsx';

interface SheetProps {
  readonly session: GroupSession;
  readonly people: readonly CoursePerson[];
  readonly open: boolean;
  onClose(): void;
}

/** Who gets what, by name, before it is given. */
export function EndSheet({ session, people, open, onClose }: SheetProps) {
  const local = useLocal();
  const has = (one: Present) =>
    people.some((person) => person.seatId === one.seatId && person.userId !== null);
  const invited = session.present.filter((one) => one.seatId !== null && !has(one));
  const named = session.present.filter((one) => one.seatId === null);
  async function end() {
    await endGroupSession(local, session);
    onClose();
  }
  return (
    <Sheet open={open} onClose={onClose} title={words.endTitle} closeLabel={words.endCancel}>
      <Stack gap={3}>
        <p>{words.endNow(names(session.present.filter(has)))}</p>
        {invited.length > 0 ? <p>{words.endLater(names(invited))}</p> : null}
        {named.length > 0 ? <p>{words.endNamed(names(named))}</p> : null}
        <p>{words.endAnswer}</p>
        <Button onClick={() => void end()}>{words.endConfirm}</Button>
        <Soft small>{words.pause}</Soft>
      </Stack>
    </Sheet>
  );
}

function names(list: readonly Present[]): string[] {
  return list.map((one) => one.name);
}

/** Somebody more, from the list or by name. */
export function AddSheet({ session, people, open, onClose }: SheetProps) {
  const local = useLocal();
  const left = people.filter(
    (one) => !session.present.some((present) => present.seatId === one.seatId),
  );
  async function add(one: { readonly seatId: string | null; readonly name: string }) {
    await addPresent(local, session, one);
    onClose();
  }
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={session.endedAt === null ? words.addTitle : words.addTitleLate}
      closeLabel={actWord.close}
    >
      <Stack gap={3}>
        {left.length === 0 ? (
          <p>{words.nobodyLeft}</p>
        ) : (
          <PickOne
            people={left}
            act={newTalkWords.add}
            onPick={(person) => void add({ seatId: person.seatId, name: person.name })}
          />
        )}
        <FreeName talk={session.id} onAdd={(name) => void add({ seatId: null, name })} />
      </Stack>
    </Sheet>
  );
}

interface MatchSheetProps extends Omit<SheetProps, 'open'> {
  /** Undefined = closed. */
  readonly guest: Present | undefined;
}

/** A name gets its person. */
export function MatchSheet({ session, people, guest, onClose }: MatchSheetProps) {
  const local = useLocal();
  const left = people.filter(
    (one) => !session.present.some((present) => present.seatId === one.seatId),
  );
  async function match(person: CoursePerson) {
    await matchGuest(local, session, { guest: guest?.guest ?? '', seatId: person.seatId });
    onClose();
  }
  return (
    <Sheet
      open={guest !== undefined}
      onClose={onClose}
      title={words.matchTitle(guest?.name ?? '')}
      closeLabel={actWord.cancel}
    >
      <Stack gap={3}>
        <p>{words.matchWhy}</p>
        {left.length === 0 ? (
          <p>{words.nobodyLeft}</p>
        ) : (
          <PickOne people={left} act={words.matchShort} onPick={(one) => void match(one)} />
        )}
      </Stack>
    </Sheet>
  );
}

interface PickOneProps {
  readonly people: readonly CoursePerson[];
  readonly act: string;
  onPick(person: CoursePerson): void;
}

function PickOne({ people, act, onPick }: PickOneProps) {
  const [seat, setSeat] = useState<string>();
  const person = people.find((one) => one.seatId === seat);
  return (
    <>
      <PeoplePicker
        legend={newTalkWords.pick}
        people={people}
        chosen={new Set(seat === undefined ? [] : [seat])}
        type="radio"
        onChoose={setSeat}
      />
      <Button disabled={!person} onClick={() => (person ? onPick(person) : undefined)}>
        {act}
      </Button>
    </>
  );
}
