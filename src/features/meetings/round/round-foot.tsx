import { dayWords } from '#content/words/meetings/before.ts';
import { whoWords } from '#content/words/people/help.ts';
import { findWords } from '#content/words/search/search.ts';
import { todoWords } from '#content/words/todos/todos.ts';
import type { RoundView } from '#data/meetings/get-round.ts';
import { GoneTexts } from '#parts/state/begun-texts.tsx';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { CalendarRow } from '../before/calendar-row.tsx';
import { ofMeetings } from '../missing-meeting.tsx';

/** Under the line of the round: its meetings for the calendar, and who everybody is. */
export function RoundFoot({ round }: { readonly round: RoundView | undefined }) {
  const views = (round?.steps ?? [])
    .flatMap(({ meeting, beside }) => (meeting ? [...beside, meeting] : beside))
    .filter((view) => view.meeting.held_on !== null);
  return (
    <>
      <Rows>
        {round && views.length > 0 ? (
          <CalendarRow
            views={views}
            name={round.round.name}
            title={dayWords.calendarRound}
            second={dayWords.calendarRoundSecond}
          />
        ) : null}
        <Row to={paths.todos} title={todoWords.title} />
        <Row to={paths.search} title={findWords.title} second={findWords.rowSecond} />
        <Row to={paths.whoIsWho} title={whoWords.title} />
      </Rows>
      <GoneTexts forms={ofMeetings} />
    </>
  );
}
