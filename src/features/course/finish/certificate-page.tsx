import { useState } from 'react';
import { courseOutline } from '#content/course/outline.ts';
import { outcomes } from '#content/course/outcomes.ts';
import { certificateWords as words } from '#content/words/course/course-end.ts';
import { getCertificate, type Certificate } from '#data/course/get-certificate.ts';
import { useHat, useLive } from '#data/use-live.ts';
import { fieldLimits } from '#domain/field-limits.ts';
import { Button } from '#ui/button/button.tsx';
import { TextField } from '#ui/field/field.tsx';
import { Mark } from '#ui/sign/mark.tsx';
import { useFrame } from '#ui/screen/frame.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from './certificate.module.css';
import { NotYet } from './not-yet.tsx';

export function CertificatePage() {
  const hat = useHat()?.hat;
  const certificate = useLive(
    async (local) => (hat ? getCertificate(local, courseOutline, hat) : undefined),
    [hat?.participationId],
  );
  if (!certificate) return null;
  return certificate.isFinished ? <Preview certificate={certificate} /> : <NotYet />;
}

/** What is printed stands on the page as it will be; only name and organisation can be put right. */
function Preview({ certificate }: { readonly certificate: Certificate }) {
  const [name, setName] = useState(certificate.name);
  const [organisation, setOrganisation] = useState(certificate.organisation);
  return (
    <Screen kind="inner" title={words.title} back={{ to: paths.courseEnd, label: words.back }}>
      <div className={css['fill']}>
        <h1>{words.title}</h1>
        <p>{words.how}</p>
        <TextField
          label={words.name}
          value={name}
          maxLength={fieldLimits.name}
          autoComplete="name"
          onChange={(event) => setName(event.target.value)}
        />
        <TextField
          label={words.organisation}
          value={organisation}
          maxLength={fieldLimits.name}
          autoComplete="organization"
          onChange={(event) => setOrganisation(event.target.value)}
        />
        <Button onClick={() => print()}>{words.print}</Button>
      </div>
      <Paper name={name} organisation={organisation} finishedAt={certificate.finishedAt} />
    </Screen>
  );
}

interface PaperProps {
  readonly name: string;
  readonly organisation: string;
  readonly finishedAt: string;
}

function Paper({ name, organisation, finishedAt }: PaperProps) {
  const { appName } = useFrame();
  return (
    <section className={css['paper']} aria-label={words.preview}>
      <p className={css['brand']}>
        <Mark />
        <span>{appName}</span>
      </p>
      <Stack>
        <p className={css['title']}>{words.title}</p>
        <p className={css['name']}>{name}</p>
        {organisation.trim() === '' ? null : <p className={css['organisation']}>{organisation}</p>}
        <p>{words.has}</p>
        <p className={css['course']}>{words.course}</p>
      </Stack>
      <div className={css['about']}>
        <p className={css['label']}>{words.about}</p>
        <ul>
          {outcomes.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
      </div>
      <p>
        <span className={css['label']}>{words.finished}</span> {words.day(finishedAt)}
      </p>
      <Soft small>{words.own}</Soft>
    </section>
  );
}
