import { useRef } from 'react';
import type { AdviceRole, Part } from '#content/course/course-model.ts';
import { spokenPart } from '#content/course/spoken.ts';
import css from '../course.module.css';
import { Listen } from './listen.tsx';
import { PartBody } from './part-body.tsx';
import { RoleAdvice } from './role-advice.tsx';
import { useAdviceRole } from './use-advice-role.ts';
import type { Parts } from '../use-parts.ts';

interface LessonPartProps {
  readonly part: Part;
  readonly heading: Parts['heading'];
  readonly ownRole: AdviceRole;
}

/** One screenful: to read, to hear, and with advice for the role one has chosen. */
export function LessonPart({ part, heading, ownRole }: LessonPartProps) {
  const page = useRef<HTMLElement>(null);
  const { role, choose } = useAdviceRole(ownRole);
  return (
    <article className={css['part']} ref={page}>
      <h1 ref={heading} tabIndex={-1}>
        {part.title}
      </h1>
      <Listen texts={spokenPart(part, role)} page={page} />
      <PartBody body={part.body} />
      {part.advice ? <RoleAdvice advice={part.advice} role={role} onRole={choose} /> : null}
    </article>
  );
}
