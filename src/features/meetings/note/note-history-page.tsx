import { useParams } from 'react-router';
import { noteKindWord } from '#content/words/common.ts';
import { historyWords as words } from '#content/words/history/history.ts';
import { meetingsWords } from '#content/words/meetings/meetings.ts';
import { getNoteAddress } from '#data/meetings/get-note-address.ts';
import type { PastVersion } from '#data/programme/get-row-history.ts';
import { useLive } from '#data/use-live.ts';
import { noteKinds } from '#domain/tables/note.ts';
import { HistoryList, PastText } from '#parts/history/history-list.tsx';
import { useRowHistory } from '#parts/history/use-row-history.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { MissingRow } from '#parts/screen/missing.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Soft } from '#ui/text/soft.tsx';

/** Earlier versions of a note: of one's own all, of others' what has been shared. */
export function NoteHistoryPage() {
  const { meeting = '', item = '', note: id = '' } = useParams();
  const back = { to: paths.agendaItem(meeting, item), label: meetingsWords.backToAgenda };
  const address = useLive(async (local) => (await getNoteAddress(local, id)) ?? null, [id]);
  return (
    <Ladder
      read={address}
      missing={
        <MissingRow
          drawing="coats"
          title={meetingsWords.missingNote}
          text={meetingsWords.missingText}
          back={back}
        />
      }
    >
      {({ scope, row }) => (
        <Screen kind="inner" title={words.title} back={back}>
          <h1>{words.title}</h1>
          <Versions key={row} scope={scope} row={row} />
        </Screen>
      )}
    </Ladder>
  );
}

function Versions({ scope, row }: { readonly scope: string; readonly row: string }) {
  const asked = useRowHistory('note', scope, row);
  return <HistoryList asked={asked} lead={words.leadNote} show={whatStood} />;
}

function whatStood({ fields }: PastVersion) {
  const kind = noteKinds.find((one) => one === fields['kind']);
  return (
    <>
      {kind ? <Soft small>{noteKindWord[kind]}</Soft> : null}
      <PastText text={fields['body']} />
    </>
  );
}
