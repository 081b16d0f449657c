import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { ChevronDown } from 'lucide';
import { stateWord, worksWords as words } from '#content/words/improvement/works.ts';
import type { ListedWork } from '#data/improvement/list-works.ts';
import { questionsLeft } from '#domain/improvement/questions-left.ts';
import { startFault, workStates, type WorkState } from '#domain/improvement/work-state.ts';
import { Fold } from '#ui/list/fold.tsx';
import { PressRow } from '#ui/list/press-row.tsx';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { workPaths } from '#ui/work-paths.ts';
import css from './improvement.module.css';
import { StateGlyph } from './state-line.tsx';

interface WorkGroupsProps {
  readonly works: readonly ListedWork[];
  readonly today: string;
}

/** Nearest to an answer first. What is ended is folded, never hidden. */
export function WorkGroups({ works, today }: WorkGroupsProps) {
  const of = (state: WorkState) => works.filter((one) => one.state === state);
  const ended = of('ended');
  return (
    <>
      {workStates
        .filter((state) => state !== 'ended')
        .map((state) => (
          <Group key={state} state={state} works={of(state)} today={today} />
        ))}
      {ended.length > 0 ? (
        <Fold
          title={
            <Stack gap={1}>
              <span>{words.ended}</span>
              <Soft of="span" small>
                {words.endedSecond(ended.length)}
              </Soft>
            </Stack>
          }
        >
          <Rows>{ended.map((one) => workRow(one, today))}</Rows>
        </Fold>
      ) : null}
    </>
  );
}

/** So many of a group are seen at once; one more than this is shown, too: a row that unfolds one is no gain. */
const seenAtOnce = 6;

function Group({ state, works, today }: WorkGroupsProps & { readonly state: WorkState }) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const section = useRef<HTMLElement>(null);
  // The row that was pressed is gone: the first of the new ones has the focus.
  useEffect(() => {
    if (isOpen) section.current?.querySelectorAll('a')[seenAtOnce]?.focus();
  }, [isOpen]);
  if (works.length === 0) return null;
  const isLong = !isOpen && works.length > seenAtOnce + 1;
  const shown = isLong ? works.slice(0, seenAtOnce) : works;
  const left = works.length - shown.length;
  return (
    <section ref={section} className={css['group']} aria-labelledby={id}>
      <div className={css['stage']}>
        <StateGlyph state={state} />
        <h2 id={id}>{stateWord[state]}</h2>
        <span className={css['count']}>{works.length}</span>
      </div>
      <Rows>
        {[
          ...shown.map((one) => workRow(one, today)),
          ...(isLong
            ? [
                <PressRow
                  key="more"
                  title={state === 'idea' ? words.moreIdeas(left) : words.more(left)}
                  icon={ChevronDown}
                  onPress={() => setOpen(true)}
                />,
              ]
            : []),
        ]}
      </Rows>
    </section>
  );
}

function workRow(one: ListedWork, today: string): ReactNode {
  return (
    <Row
      key={one.work.id}
      to={workPaths.work(one.work.id)}
      title={one.work.title}
      second={
        <span dir="auto">{[ownerOf(one), whereOf(one, today)].filter(Boolean).join(' · ')}</span>
      }
    />
  );
}

function ownerOf({ isMine, owner }: ListedWork): string {
  return isMine ? words.you : (owner ?? words.nobody);
}

/** What is worth knowing of it in its state: which test, until when, what is left, where it is from. */
function whereOf(one: ListedWork, today: string): string | undefined {
  const { state, cycles, work } = one;
  const open = cycles.find(({ phase }) => phase !== 'decided');
  if (state === 'studied' && open) return words.nth(open.number);
  if (state === 'testing' && open)
    return open.ends_on === null ? words.nth(open.number) : words.until(open.ends_on, today);
  if (state === 'planned') {
    if (!open) return words.nth(cycles.length + 1);
    return startFault(open) === null ? words.ready : words.left(questionsLeft(open).length);
  }
  if (state === 'introduced') {
    const day = cycles.at(-1)?.decided_on;
    return day ? words.since(day, today) : undefined;
  }
  if (state === 'ended') return work.lesson_learned.trim() || cycles.at(-1)?.learned.trim();
  return originOf(one);
}

function originOf({ work, fromOrganisation, fromMeeting }: ListedWork): string | undefined {
  if (work.from_kind === 'partner') return fromOrganisation && words.fromPartner(fromOrganisation);
  if (work.from_kind === 'note') return fromMeeting ?? words.fromNote;
  return work.from_kind === 'statement' ? words.fromStatement : undefined;
}
