import { contactWords as words, participationWords } from '#content/words/people/participation.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { getContacts, organisationContactScope } from '#data/people/get-contacts.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { ContactForm } from './contact-form.tsx';
import { StrategistOnly } from './strategist-only.tsx';
import { useStrategist } from './use-strategist.ts';

/** Whom those who take the course ask. */
export function ContactPage() {
  const hat = useStrategist();
  if (hat === null) return <StrategistOnly />;
  return hat ? <OneOrganisation hat={hat} /> : null;
}

function OneOrganisation({ hat }: { readonly hat: Hat }) {
  const { email } = useLocal();
  const id = hat.participationId;
  const contacts = useLive((local) => getContacts(local, hat), [id, hat.roundId]);
  if (!contacts) return null;
  const { organisation, isStrategist } = contacts;
  return (
    <Screen
      kind="inner"
      title={`${words.title} – ${hat.organisationName}`}
      back={{ to: paths.organisation(id), label: participationWords.back }}
    >
      <Stack gap={1}>
        <Soft small>{hat.organisationName}</Soft>
        <h1>{words.title}</h1>
        <p>{words.text(hat.organisationName)}</p>
      </Stack>
      <ContactForm
        key={id}
        scope={organisationContactScope(id)}
        contact={isStrategist ? undefined : organisation}
        fallback={isStrategist ? organisation?.name : undefined}
        mine={{ name: hat.name, email, phone: '' }}
      />
    </Screen>
  );
}
