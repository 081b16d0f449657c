import { roleTitle } from '#content/words/common.ts';
import { howFar, invitedWords as words } from '#content/words/people/participation.ts';
import type { Invited } from '#data/people/list-invited.ts';
import { useClock } from '#parts/use-clock.ts';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';

/** Who it is, how far she has come, and who invited her when it was somebody else. */
export function InvitationHead({ person }: { readonly person: Invited }) {
  const { today } = useClock();
  const how = person.isUnsent ? words.unsent : howFar(person);
  return (
    <Stack gap={1}>
      <h1 dir="auto">{person.name}</h1>
      <Soft small>{`${roleTitle(person.role)}. ${how}.`}</Soft>
      <Soft small>{person.written}</Soft>
      {person.byOfficeAt === null ? null : (
        <Soft small>{words.byOffice(person.byOfficeAt, today)}.</Soft>
      )}
    </Stack>
  );
}
