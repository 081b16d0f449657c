import { Copy } from 'lucide';
import { useState } from 'react';
import { useParams } from 'react-router';
import { syncPageWords } from '#content/words/account/account.ts';
import { actWord } from '#content/words/common.ts';
import { formatDayLong } from '#content/words/format.ts';
import { lostWords as words } from '#content/words/waiting/restored.ts';
import { rowSecond, rowTitle } from '#content/words/waiting/row-story.ts';
import { resolveAll } from '#data/waiting/resolve-all.ts';
import { waysOut, type WayOut } from '#data/waiting/resolve-problem.ts';
import { listLostPlaces, type LostPlace, type LostRow } from '#data/waiting/list-lost-places.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { dayOf } from '#lib/stockholm.ts';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { Answer } from '#ui/message/answer.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Sheet } from '#ui/message/sheet.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { ChangedFields } from './changed-fields.tsx';
import { CopyButton } from './copy-actions.tsx';
import { placeWords } from './place-words.ts';

const back = { to: paths.sync, label: actWord.back };

/** No longer allowed: what one wrote there and never got through, whole, and what to do with it. */
export function LostAccessPage() {
  const { scope } = useParams();
  const places = useLive(listLostPlaces);
  if (places === undefined) return null;
  const place = places.find((one) => one.scope === scope);
  return place ? <Place place={place} /> : <Done />;
}

function Place({ place }: { readonly place: LostPlace }) {
  const title = words.title(placeWords(place));
  const until = formatDayLong(dayOf(new Date(place.until)));
  return (
    <Screen kind="inner" title={words.document} back={back}>
      <h1>{title}</h1>
      <Notice kind="stopped" title={words.count(place.lost.length)}>
        {words.safe(place.lost.length, until)} {words.ask}
      </Notice>
      <Section title={words.mine}>
        {place.lost.map((one) => (
          <Stack of="article" key={one.problem.id}>
            <Soft>{aboutOf(one)}</Soft>
            <ChangedFields problem={one.problem} />
          </Stack>
        ))}
      </Section>
      <Ways lost={place.lost} />
    </Screen>
  );
}

function aboutOf({ story }: LostRow): string {
  return [rowTitle(story), rowSecond(story)].filter(Boolean).join('. ');
}

function Ways({ lost }: { readonly lost: readonly LostRow[] }) {
  const local = useLocal();
  const [said, setSaid] = useState('');
  const [asking, setAsking] = useState(false);
  const notes = lost.filter(({ problem }) => waysOut(problem).includes('asNote'));
  const take = (rows: readonly LostRow[], way: WayOut) =>
    resolveAll(
      local,
      rows.map(({ problem }) => problem.id),
      way,
    );

  async function copy() {
    try {
      await navigator.clipboard.writeText(textOf(lost));
      setSaid(words.copied);
    } catch {
      setSaid(words.copyFailed);
    }
  }

  return (
    <Stack width="press">
      {notes.length > 0 && (
        <Button onClick={() => void take(notes, 'asNote')}>{words.asNotes(notes.length)}</Button>
      )}
      {notes.length > 0 && (
        <Button kind="second" onClick={() => void copy()}>
          <Icon of={Copy} small />
          {lost.length === 1 ? words.copy : words.copyAll}
        </Button>
      )}
      <Answer>{said}</Answer>
      <CopyButton kind="plain" />
      <Button kind="stop" onClick={() => setAsking(true)}>
        {words.discard(lost.length)}
      </Button>
      <Sheet
        open={asking}
        onClose={() => setAsking(false)}
        title={words.discardTitle(lost.length)}
        closeLabel={words.keep}
      >
        <p>{words.discardText}</p>
        <Button kind="stop" onClick={() => void take(lost, 'discard')}>
          {words.discard(lost.length)}
        </Button>
      </Sheet>
    </Stack>
  );
}

/** Every text with what it is about above it. */
function textOf(lost: readonly LostRow[]): string {
  const texts = ['title', 'body', 'comment', 'value', 'place'];
  return lost
    .map((one) => {
      const written = texts.map((name) => one.problem.mine?.[name]);
      const said = written.filter((text) => typeof text === 'string' && text !== '');
      return [aboutOf(one), ...said].join('\n');
    })
    .join('\n\n');
}

function Done() {
  return (
    <Screen kind="inner" title={words.doneTitle} back={back}>
      <Empty
        drawing="windows"
        title={words.doneTitle}
        action={<ButtonLink to={paths.sync}>{syncPageWords.document}</ButtonLink>}
      >
        <p>{words.doneText}</p>
      </Empty>
    </Screen>
  );
}
