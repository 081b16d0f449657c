import { useRef, useState } from 'react';
import { certificateWords as words } from '#content/words/course/course-end.ts';
import { tooLongField } from '#content/words/waiting/too-long.ts';
import type { Certificate } from '#data/course/get-certificate.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { Button } from '#ui/button/button.tsx';
import { TextField } from '#ui/field/field.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import css from './certificate.module.css';
import { NotYet } from './not-yet.tsx';
import { CertificatePaper } from './certificate-paper.tsx';
import { useCertificate } from './use-certificate.ts';

export function CertificatePage() {
  return (
    <Ladder read={useCertificate()} missing={<NotYet />}>
      {(certificate) => <Preview certificate={certificate} />}
    </Ladder>
  );
}

/** What is printed stands on the page as it will be; of it only the spelling of the name can be mended. */
function Preview({ certificate }: { readonly certificate: Certificate }) {
  const [name, setName] = useState(certificate.name);
  const field = useRef<HTMLInputElement>(null);
  const fault = tooLongField(name, 'name');
  return (
    <Screen kind="inner" title={words.title} back={{ to: paths.courseEnd, label: words.back }}>
      <div className={css['fill']}>
        <h1>{words.title}</h1>
        <p>{words.how}</p>
        <TextField
          label={words.name}
          hint={words.nameHint}
          value={name}
          error={fault}
          ref={field}
          autoComplete="name"
          onChange={(event) => setName(event.target.value)}
        />
        <Button onClick={() => (fault ? field.current?.focus() : print())}>{words.print}</Button>
      </div>
      <CertificatePaper certificate={certificate} name={name} />
    </Screen>
  );
}
