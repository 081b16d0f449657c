import type { ReactNode } from 'react';
import { answerWords, needWords } from '#content/words/meetings/before.ts';
import { tooLong } from '#content/words/waiting/too-long.ts';
import type { OwnAnswer as Own } from '#data/meetings/before/get-own-answer.ts';
import { saveNeed, type AtMeeting } from '#data/meetings/before/save-answer.ts';
import { useLocal } from '#data/use-live.ts';
import { scopeId } from '#domain/scope.ts';
import { rsvpAnswers, type RsvpAnswer } from '#domain/tables/rsvp.ts';
import { SavedText } from '#parts/state/saved-text.tsx';
import { Segments } from '#ui/choice/segments.tsx';
import { TextArea } from '#ui/field/field.tsx';
import { useAutosave } from '#ui/field/use-autosave.ts';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';

interface OwnAnswerProps {
  readonly own: Own & { readonly answer: RsvpAnswer };
  readonly at: AtMeeting;
  /** The organisation that arranges it. */
  readonly host: string | undefined;
  readonly choose: (answer: RsvpAnswer) => void;
  readonly children: ReactNode;
}

/** What one has answered, and what one needs there. */
export function OwnAnswer({ own, at, host, choose, children }: OwnAnswerProps) {
  const { answer } = own;
  const options = rsvpAnswers.map((value) => ({ value, label: answerWords.choice[value] }));
  return (
    <Section title={answerWords.title[answer]}>
      <Segments
        legend={answerWords.legend}
        hideLegend
        name={`rsvp-${at.meetingId}`}
        value={answer}
        onChange={choose}
        options={options}
      />
      {children}
      <Soft small>{answerWords.seen}</Soft>
      {/* Whoever stays at home needs nothing; what was written stays to be taken away. */}
      {answer === 'away' && own.need === '' ? null : (
        <Need own={own} at={at} host={host} answer={answer} />
      )}
    </Section>
  );
}

type NeedProps = Pick<OwnAnswerProps, 'own' | 'at' | 'host'> & { readonly answer: RsvpAnswer };

function Need({ own, at, host, answer }: NeedProps) {
  const local = useLocal();
  const text = useAutosave({
    of: own.needId,
    stored: own.need,
    save: (body) => saveNeed(local, at, body),
  });
  return (
    <TextArea
      label={needWords.label(answer)}
      hint={needWords.hint(host)}
      error={tooLong(text.value, 'need')}
      state={
        <SavedText
          tbl="need"
          at={{ scope: scopeId('user', local.uid), id: own.needId }}
          text={text}
        />
      }
      {...text.field}
    />
  );
}
