import { recordOf, recordWords as words, stateLine } from '#content/words/meetings/record.ts';
import { asRead, isRead, paragraphsOf } from '#domain/meetings/record-read.ts';
import { useUnfoldInPrint } from '#ui/browser/use-unfold-in-print.ts';
import { Switch } from '#ui/choice/switch.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Items } from './items.tsx';
import { PresenceList } from './presence-list.tsx';
import { ReplyBy, TakeBack } from './publish.tsx';
import { Purpose } from './purpose.tsx';
import { RecordFrameProvider, useRecordFrame } from './record-frame.ts';
import { RecordNotice } from './record-notice.tsx';
import { Decisions, Feedback, Ideas, Next, Paragraphs, Todos } from './record-sections.tsx';
import css from './record.module.css';
import { TakeAway } from './take-away.tsx';

interface WholeRecordProps {
  onShowSources(on: boolean): void;
}

/** Reads as a document; whoever writes it sees what is left out, too, to put it back. */
export function WholeRecord({ onShowSources }: WholeRecordProps) {
  const frame = useRecordFrame();
  useUnfoldInPrint();
  const seesAll = frame.runs && frame.showsSources;
  const composed = seesAll ? frame.composed : asRead(frame.composed);
  return (
    <RecordFrameProvider value={{ ...frame, composed }}>
      <article className={css['record']}>
        <header className={css['head']}>
          <h1>{words.title}</h1>
          <Soft>
            <span dir="auto">{recordOf(composed.meeting)}</span>
          </Soft>
          <p className={css['onPaper']}>{stateLine(frame.state)}</p>
        </header>
        <div className={css['tools']}>
          <RecordNotice />
        </div>
        <Switch
          label={words.sources}
          second={frame.runs ? words.sourcesWriter : words.sourcesText}
          checked={frame.showsSources}
          onChange={onShowSources}
        />
        <Parts />
        <TakeAway />
        {frame.runs ? <ReplyBy /> : null}
        {frame.runs && frame.state.kind !== 'draft' ? <TakeBack /> : null}
      </article>
    </RecordFrameProvider>
  );
}

function Parts() {
  const { composed } = useRecordFrame();
  const { rest, decisions, ideas, todos, actions, feedback } = composed;
  const said = Object.values(feedback).flat();
  const isSilent = !paragraphsOf(composed).some(isRead);
  return (
    <>
      <Purpose />
      <Section title={words.present}>
        <PresenceList />
      </Section>
      {isSilent ? (
        <Section title={words.nothing}>
          <Soft>{words.nothingText}</Soft>
        </Section>
      ) : null}
      <Items />
      {rest.length > 0 ? (
        <Section title={words.rest}>
          <Paragraphs of={rest} />
        </Section>
      ) : null}
      {decisions.length > 0 ? <Decisions /> : null}
      {ideas.length > 0 ? <Ideas /> : null}
      {todos.length + actions.length > 0 ? <Todos /> : null}
      {said.length > 0 ? <Feedback /> : null}
      <Next />
    </>
  );
}
