import { useParams } from 'react-router';
import { homeWords } from '#content/words/home/home.ts';
import { contactWords as words } from '#content/words/people/participation.ts';
import { isOffice } from '#data/people/is-office.ts';
import { listOfficeRounds } from '#data/programme/list-office-rounds.ts';
import { getContact, officeContactScope } from '#data/people/get-contacts.ts';

import { useLive, useLocal } from '#data/use-live.ts';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { ContactForm } from './contact-form.tsx';
import { StrategistOnly } from './strategist-only.tsx';

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
      return { round: rounds.find((view) => view.round.id === id)?.round, contact, office };
    },
    [id],
  );
  if (!read) return null;
  if (!read.round || !read.office) return <StrategistOnly />;
  return (
    <Screen kind="inner" title={words.title} back={{ to: paths.home, label: homeWords.document }}>
      <Stack gap={1}>
        <Soft small>{read.round.name}</Soft>
        <h1>{words.title}</h1>
        <p>{words.officeText(read.round.name)}</p>
      </Stack>
      <ContactForm
        scope={officeContactScope(id)}
        contact={read.contact}
        mine={{ name: '', email, phone: '' }}
      />
    </Screen>
  );
}
