import { useParams } from 'react-router';
import { homeWords } from '#content/words/home/home.ts';
import { contactWords as words } from '#content/words/people/participation.ts';
import { isOffice } from '#data/people/is-office.ts';
import { listOfficeRounds } from '#data/programme/list-office-rounds.ts';
import { getContact, officeContactScope } from '#data/people/get-contacts.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { NotFound } from '#parts/screen/not-found.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { ContactForm } from './contact-form.tsx';

/** Whom in the programme office everybody in the round asks. */
export function OfficeContactPage() {
  const { round: id = '' } = useParams();
  const { email } = useLocal();
  const read = useLive(
    async (local) => {
      const [rounds, contact, office] = await Promise.all([
        listOfficeRounds(local),
        getContact(local, officeContactScope(id)),
        isOffice(local),
      ]);
      const round = rounds.find((view) => view.round.id === id)?.round;
      return round && office ? { round, contact } : null;
    },
    [id],
  );
  return (
    <Ladder read={read} missing={<NotFound />}>
      {({ round, contact }) => (
        <Screen
          kind="inner"
          title={words.title}
          back={{ to: paths.home, label: homeWords.document }}
        >
          <Stack gap={1}>
            <Soft small>{round.name}</Soft>
            <h1>{words.title}</h1>
            <p>{words.officeText(round.name)}</p>
          </Stack>
          <ContactForm
            scope={officeContactScope(id)}
            contact={contact}
            mine={{ name: '', email, phone: '' }}
          />
        </Screen>
      )}
    </Ladder>
  );
}
