import { compareWords as words } from '#content/words/compare/compare.ts';
import type { Beside } from '#data/compare/get-comparison.ts';
import { movesOf } from '#domain/assessment/beside.ts';
import { StatementName } from '#parts/scoring/statement-name.tsx';
import { FoldRow } from '#ui/list/fold-row.tsx';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { Section } from '#ui/screen/section.tsx';
import { OrganisationSign } from '#ui/sign/organisation-sign.tsx';
import { Hidden } from '#ui/text/hidden.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { OccasionTable } from './occasion-table.tsx';
import css from '../table.module.css';
import {
  waysOf,
  type CompareLine,
  type CompareSide,
  type CompareView,
  type Ways,
} from '../use-compare.ts';
import { WayRows } from './way-rows.tsx';

interface OverTimeProps {
  readonly view: CompareView;
  /** Of the round, in any order. */
  readonly all: readonly Beside[];
}

/** Who has moved, and where; then the same in sentences, and every number over the occasions. */
export function OverTime({ view, all }: OverTimeProps) {
  const { before, sides } = view;
  const ways = waysOf(all, view);
  if (before === null)
    return (
      <Notice kind="calm" title={words.onlyOne}>
        <p>{words.onlyOneText}</p>
      </Notice>
    );
  return (
    <>
      {before.isSameList ? null : <OtherList view={view} title={before.title} />}
      <div className={css['side']}>
        <WayRows view={view} ways={ways} />
        <div className={css['told']}>
          <Soft>{words.movedSince(before.title)}</Soft>
          {sides
            .filter((side) => hasGone(side, ways))
            .map((side) => (
              <Moved key={side.participationId} side={side} view={view} ways={ways} />
            ))}
        </div>
      </div>
    </>
  );
}

/** It has opened one of them at least, which may be an earlier one alone. */
const hasGone = ({ seen, participationId }: CompareSide, { lines }: Ways) =>
  seen !== null ||
  lines.some(({ ways }) =>
    ways.some(
      ({ side, stops }) =>
        side.participationId === participationId && stops.some((stop) => stop !== null),
    ),
  );

function OtherList({ view, title }: { readonly view: CompareView; readonly title: string }) {
  const count = view.lines.filter(({ told }) => told.some(({ last }) => last !== null)).length;
  return (
    <Notice kind="calm" title={words.otherList}>
      <p>{count === 0 ? words.otherListNone(title) : words.otherListText(title, count)}</p>
    </Notice>
  );
}

interface MovedProps {
  readonly side: CompareSide;
  readonly view: CompareView;
  readonly ways: Ways;
}

function Moved({ side, view, ways }: MovedProps) {
  const { up, down, same } = movesOf(view.lines, side.participationId);
  return (
    <Section
      title={
        <span className={css['head']}>
          <OrganisationSign {...side.sign} />
          <span dir="auto">{side.name}</span>
        </span>
      }
    >
      <Stack gap={3}>
        <p>
          {side.seen === null
            ? words.notYetOpened(side.name)
            : words.moved(side.name, up.length, down.length, same.length)}
        </p>
        <Rows>
          {[...up, ...down].map((line) => (
            <Row
              key={line.one.id}
              title={<StatementName levels={view.levels} one={line.one} />}
              trail={<Change line={line} side={side.participationId} />}
            />
          ))}
          <FoldRow key="all" title={words.allOccasions(side.name)}>
            <OccasionTable side={side.participationId} view={view} ways={ways} />
          </FoldRow>
        </Rows>
      </Stack>
    </Section>
  );
}

function Change({ line, side }: { readonly line: CompareLine; readonly side: string }) {
  const told = line.told.find((one) => one.side.participationId === side);
  if (!told || told.last === null || told.score === null) return null;
  return (
    <span className={css['change']}>
      <span aria-hidden="true">{words.change(told.last, told.score)}</span>
      <Hidden>{words.changeAloud(told.last, told.score)}</Hidden>
    </span>
  );
}
