import { practicalWords as words, rolesWords } from '#content/words/meetings/arrange.ts';
import { tickPractical } from '#data/meetings/arrange/save-meeting.ts';
import type { ArrangeView } from '#data/meetings/arrange/get-arrange.ts';
import type { ReadNeed } from '#data/meetings/before/list-needs.ts';
import { useLocal } from '#data/use-live.ts';
import { practicalList, type PracticalPoint } from '#domain/meetings/practical.ts';
import { Tick } from '#ui/choice/tick.tsx';
import { Fold } from '#ui/list/fold.tsx';
import { Rows } from '#ui/list/rows.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from './arrange.module.css';
import { Fault } from './fault.tsx';
import { useSaving } from './use-saving.ts';

interface PracticalProps {
  readonly of: ArrangeView;
}

/** What is to be seen to: what is open first, what is done folded; and what those who come need. */
export function Practical({ of }: PracticalProps) {
  const points = practicalList(of.view.meeting);
  const done = points.filter((point) => point.isDone);
  return (
    <Section title={words.title}>
      <p className={css['headline']}>{words.count(done.length, points.length)}</p>
      {done.length < points.length ? (
        <Points points={points.filter((point) => !point.isDone)} of={of} />
      ) : null}
      {done.length > 0 ? (
        <Fold title={words.done(done.length)}>
          <Points points={done} of={of} />
        </Fold>
      ) : null}
      <Needs needs={of.needs} />
    </Section>
  );
}

type PointsProps = PracticalProps & { readonly points: readonly PracticalPoint[] };

function Points({ points, of }: PointsProps) {
  const local = useLocal();
  const { failed, save } = useSaving();
  const { id, scope_id: scope } = of.view.meeting;
  const people = of.coming.flatMap((group) => group.people);
  const asked = {
    needs: of.needs.length,
    remote: people.filter((one) => one.answer === 'remote').map((one) => one.name),
    coming: people.filter((one) => one.answer === 'coming').length,
  };
  return (
    <>
      <Rows>
        {points.map(({ key, isDone, isKnown }) => (
          <Tick
            key={key}
            label={words.point[key]}
            second={words.second(key, asked)}
            checked={isDone}
            // What is so needs no tick, and none takes it away.
            disabled={isKnown}
            onChange={(isNow) => void save(() => tickPractical(local, { scope, id }, key, isNow))}
          />
        ))}
      </Rows>
      <Fault failed={failed} />
    </>
  );
}

function Needs({ needs }: { readonly needs: readonly ReadNeed[] }) {
  if (needs.length === 0) return null;
  return (
    <Stack gap={2}>
      <h3>{words.needsTitle}</h3>
      <Soft small>{words.needsHint}</Soft>
      <Rows>
        {needs.map((need) => (
          <li key={need.id} className={css['need']}>
            <p>
              <b dir="auto">{need.name ?? rolesWords.gone}</b>
            </p>
            <p dir="auto">{need.body}</p>
          </li>
        ))}
      </Rows>
    </Stack>
  );
}
