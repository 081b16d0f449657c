import { outcomes } from '#content/course/outcomes.ts';
import { certificateWords as words } from '#content/words/course/course-end.ts';
import type { Certificate } from '#data/course/get-certificate.ts';
import { MarkedList } from '#ui/list/marked-list.tsx';
import { Mark } from '#ui/sign/mark.tsx';
import { useFrame } from '#ui/screen/frame.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from './certificate.module.css';

interface CertificatePaperProps {
  readonly certificate: Certificate;
  /** The seat's, or with its spelling mended; emptied it is the seat's again. */
  readonly name: string;
}

/** As it will be printed. */
export function CertificatePaper({ certificate, name }: CertificatePaperProps) {
  const { appName } = useFrame();
  const { organisation, finishedAt, number } = certificate;
  const shown = name.trim() === '' ? certificate.name : name.trim();
  const isMended = shown !== certificate.name.trim();
  return (
    <section className={css['paper']} aria-label={words.preview}>
      <p className={css['brand']}>
        <Mark />
        <span>{appName}</span>
      </p>
      <Stack>
        <p className={css['title']}>{words.title}</p>
        <p className={css['name']} dir="auto">
          {shown}
        </p>
        <p className={css['organisation']} dir="auto">
          {organisation}
        </p>
        <p>{words.has}</p>
        <p className={css['course']}>{words.course}</p>
      </Stack>
      <div className={css['about']}>
        <p className={css['label']}>{words.about}</p>
        <MarkedList items={outcomes.map(({ text }) => text)} />
      </div>
      <dl className={css['facts']}>
        <dt>{words.finished}</dt>
        <dd>{words.day(finishedAt)}</dd>
        <dt>{words.number}</dt>
        <dd>{number}</dd>
      </dl>
      <Stack>
        <Soft small>{words.behind(organisation)}</Soft>
        {isMended ? <Soft small>{words.mended(certificate.name, organisation)}</Soft> : null}
        <Soft small>{words.own}</Soft>
      </Stack>
    </section>
  );
}
