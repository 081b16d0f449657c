import {
  feedbackWords,
  nextWords,
  recordWords as words,
  whoWhen,
} from '#content/words/meetings/record.ts';
import { organisationIn, whoDoes } from '#content/words/meetings/record-document.ts';
import type { Paragraph as Row } from '#domain/meetings/record-paragraphs.ts';
import { capital } from '#lib/letter-case.ts';
import { signsOf } from '#parts/sharing/organisation-shape.ts';
import { Fold } from '#ui/list/fold.tsx';
import { Section } from '#ui/screen/section.tsx';
import { OrganisationSign } from '#ui/sign/organisation-sign.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Paragraph } from './paragraph.tsx';
import { namesIn, useRecordFrame } from './record-frame.ts';
import css from './record.module.css';

/** Numbered as they are read: what is left out has no number. */
export function Decisions() {
  const { decisions } = useRecordFrame().composed;
  const numbered = decisions.filter((one) => !one.isLeftOut);
  return (
    <Section title={words.decisions}>
      <ol className={css['decisions']}>
        {decisions.map((one) => (
          <li key={one.sourceId}>
            <span className={css['number']}>{one.isLeftOut ? '–' : numbered.indexOf(one) + 1}</span>
            <Paragraph of={one} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

export function Ideas() {
  const frame = useRecordFrame();
  const signs = signsOf(frame.sides);
  return (
    <Section title={words.ideas}>
      {frame.composed.ideas.map((side) => {
        const id = side.participationId;
        const sign = signs[frame.sides.findIndex((one) => one.participationId === id)];
        return (
          <div key={id} className={css['side']}>
            <h3>
              {sign ? <OrganisationSign {...sign} /> : null}
              <span dir="auto">{organisationIn(namesIn(frame), id)}</span>
            </h3>
            <Paragraphs of={side.paragraphs} />
          </div>
        );
      })}
    </Section>
  );
}

/** By whom and when; what was only said to be done stands after it. */
export function Todos() {
  const frame = useRecordFrame();
  const { todos, actions } = frame.composed;
  return (
    <Section title={words.todos}>
      <ul className={css['todos']}>
        {todos.map((one) => (
          <li key={one.sourceId}>
            <Paragraph
              of={one}
              second={
                <Soft small>
                  <span dir="auto">
                    {whoWhen(whoDoes(one.todo, namesIn(frame)), one.todo.due_on)}
                  </span>
                  {one.todo.done_at === null ? '' : `. ${words.done}.`}
                </Soft>
              }
            />
          </li>
        ))}
        {actions.map((one) => (
          <li key={one.sourceId}>
            <Paragraph of={one} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

const kinds = ['plus', 'minus', 'interesting'] as const;

const read = (of: readonly Row[]) => of.filter((one) => !one.isLeftOut).length;

/** Three counts of the same weight, and under each what was said. */
export function Feedback() {
  const { feedback } = useRecordFrame().composed;
  return (
    <Section title={words.feedback}>
      <ul className={css['counts']}>
        {kinds.map((kind) => (
          <li key={kind}>
            <b>{read(feedback[kind])}</b>
            <span>{feedbackWords[kind]}</span>
          </li>
        ))}
      </ul>
      {kinds.map((kind) =>
        feedback[kind].length === 0 ? null : (
          <Fold key={kind} title={capital(feedbackWords[kind])}>
            <Paragraphs of={feedback[kind]} />
          </Fold>
        ),
      )}
    </Section>
  );
}

export function Paragraphs({ of }: { readonly of: readonly Row[] }) {
  return of.map((one) => <Paragraph key={one.sourceId} of={one} />);
}

export function Next() {
  const { next } = useRecordFrame().composed;
  if (next === null) return null;
  return (
    <Section title={words.next}>
      <p dir="auto">{nextWords(next)}</p>
    </Section>
  );
}
