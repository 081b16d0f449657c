import { contactWords as words } from '#content/words/people/participation.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { getContacts, organisationContactScope } from '#data/people/get-contacts.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { NotFound } from '#parts/screen/not-found.tsx';
import { ContactForm } from './contact-form.tsx';
import { OrganisationScreen } from './organisation-screen.tsx';
import { useStrategist } from './use-strategist.ts';

/** Whom those who take the course ask. */
export function ContactPage() {
  return (
    <Ladder read={useStrategist()} missing={<NotFound />}>
      {(hat) => <OneOrganisation hat={hat} />}
    </Ladder>
  );
}

function OneOrganisation({ hat }: { readonly hat: Hat }) {
  const { email } = useLocal();
  const id = hat.participationId;
  const contacts = useLive((local) => getContacts(local, hat), [id, hat.roundId]);
  if (!contacts) return null;
  const { organisation, isStrategist } = contacts;
  return (
    <OrganisationScreen hat={hat} title={words.title} text={words.text(hat.organisationName)}>
      <ContactForm
        key={id}
        scope={organisationContactScope(id)}
        contact={isStrategist ? undefined : organisation}
        fallback={isStrategist ? organisation?.name : undefined}
        mine={{ name: hat.name, email, phone: '' }}
      />
    </OrganisationScreen>
  );
}
