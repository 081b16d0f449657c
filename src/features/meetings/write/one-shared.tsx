import { fileSize } from '#content/words/meetings/files.ts';
import { sharedTextWords as words, writeWords } from '#content/words/meetings/write.ts';
import { tooLongNote } from '#content/words/waiting/too-long.ts';
import { hasMeetings } from '#data/meetings/list-writable.ts';
import type { WritingPlace } from '#data/meetings/during/get-writing-place.ts';
import { removeSharedDraft, type SharedDraft } from '#data/waiting/shared-drafts.ts';
import { useLocal } from '#data/use-live.ts';
import { SharedText } from '#parts/sharing/shared-text.tsx';
import { Button } from '#ui/button/button.tsx';
import { Fold } from '#ui/list/fold.tsx';
import { AskedButton } from '#ui/message/asked-button.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { PickItem } from './pick-item.tsx';
import type { Writing } from './use-writing.ts';

interface OneSharedProps {
  readonly of: SharedDraft;
  /** Where there are several. */
  readonly number: number | undefined;
  readonly writing: Writing;
  onPut(place: WritingPlace): void;
}

/** One text or file, and what may become of it. */
export function OneShared({ of, number, writing, onPut }: OneSharedProps) {
  const { now } = writing;
  const tooLong = tooLongNote(of.text);
  return (
    <Stack of="section" gap={4}>
      {number === undefined ? null : <h2>{words.one(number, of.file !== undefined)}</h2>}
      {of.file ? (
        <p>
          <bdi>{of.file.name}</bdi>, {fileSize(of.file.bytes)}
        </p>
      ) : null}
      {of.text === '' ? null : <SharedText text={of.text} />}
      {tooLong ? <Soft small>{tooLong}</Soft> : null}
      {now ? (
        <Button onClick={() => onPut(now)}>
          <span dir="auto">{(of.file ? words.putFile : words.put)(now.item.title)}</span>
        </Button>
      ) : null}
      <Elsewhere writing={writing} isAlone={number === undefined} onPut={onPut} />
      <Remove of={of} />
    </Stack>
  );
}

interface ElsewhereProps extends Pick<OneSharedProps, 'writing' | 'onPut'> {
  readonly isAlone: boolean;
}

/** Other meetings and items: folded away where something else is likelier, or where it would stand twice. */
function Elsewhere({ writing: { now, others, today }, isAlone, onPut }: ElsewhereProps) {
  if (!hasMeetings(others))
    return now ? null : (
      <Soft>
        {writeWords.none}. {writeWords.noneText}
      </Soft>
    );
  const pick = <PickItem of={others} today={today} onPick={onPut} />;
  if (isAlone && !now) return pick;
  return <Fold title={now ? words.chooseOther : words.choose}>{pick}</Fold>;
}

function Remove({ of }: { readonly of: SharedDraft }) {
  const local = useLocal();
  return (
    <div>
      <AskedButton
        kind="plain"
        label={words.remove}
        title={of.file ? words.askFileTitle : words.askTitle}
        cancel={words.keep}
        onConfirm={() => removeSharedDraft(local, of)}
      >
        <p>{words.askText}</p>
      </AskedButton>
    </div>
  );
}
