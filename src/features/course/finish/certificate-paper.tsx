import { outcomes } from '#content/course/outcomes.ts';
import { certificateWords as words } from '#content/words/course/course-end.ts';
import { Mark } from '#ui/sign/mark.tsx';
import { useFrame } from '#ui/screen/frame.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from './certificate.module.css';

interface CertificatePaperProps {
  readonly name: string;
  readonly organisation: string;
  readonly finishedAt: string;
}

/** As it will be printed. */
export function CertificatePaper({ name, organisation, finishedAt }: CertificatePaperProps) {
  const { appName } = useFrame();
  return (
    <section className={css['paper']} aria-label={words.preview}>
      <p className={css['brand']}>
        <Mark />
        <span>{appName}</span>
      </p>
      <Stack>
        <p className={css['title']}>{words.title}</p>
        <p className={css['name']} dir="auto">
          {name}
        </p>
        {organisation.trim() === '' ? null : (
          <p className={css['organisation']} dir="auto">
            {organisation}
          </p>
        )}
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
