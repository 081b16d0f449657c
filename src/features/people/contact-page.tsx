import { contactWords as words, participationWords } from '#content/words/people/participation.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { getContacts, organisationContactScope } from '#data/people/get-contacts.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen.tsx';
import { ContactForm } from './contact-form.tsx';
import css from './people.module.css';
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
      <div className={css['head']}>
        <p className={css['soft']}>{hat.organisationName}</p>
        <h1>{words.title}</h1>
        <p>{words.text(hat.organisationName)}</p>
      </div>
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
