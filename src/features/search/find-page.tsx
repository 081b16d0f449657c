import { useDeferredValue, useMemo, useState } from 'react';
import { findWords as words } from '#content/words/search/search.ts';
import { listSearchable, type SearchEntry } from '#data/search/list-searchable.ts';
import { useLive } from '#data/use-live.ts';
import { findAll, makeFindable, wordsOfQuery, type Findable } from '#domain/search/search.ts';
import { useClock } from '#parts/use-clock.ts';
import { SearchBox } from '#ui/field/search-box.tsx';
import { useCameFrom } from '#ui/navigation/came-from.ts';
import { useQueryInAddress } from '#ui/navigation/use-query-in-address.ts';
import { paths } from '#ui/paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { Aloud, Hidden } from '#ui/text/hidden.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { FoundKinds } from './found-kinds.tsx';

const nothing: readonly Findable<SearchEntry>[] = [];

/** Looks through what one may read: all of it is read once, a keystroke only looks. */
export function FindPage() {
  const [query, setQuery] = useQueryInAddress();
  const { today } = useClock();
  const entries = useLive(listSearchable);
  const findable = useMemo(() => entries && makeFindable(entries), [entries]);
  // The letters come first: what is found may stand a frame later.
  const asked = useDeferredValue(query);
  const wanted = useMemo(() => wordsOfQuery(asked), [asked]);
  const found = useMemo(() => (findable ? findAll(findable, wanted) : nothing), [findable, wanted]);
  const [kind, setKind] = useState<SearchEntry['kind'] | 'all'>('all');
  const isShort = wanted.length === 0;
  return (
    <Screen kind="inner" title={words.title} back={useBack()}>
      <Hidden>
        <h1>{words.title}</h1>
      </Hidden>
      <SearchBox label={words.label} clearLabel={words.clear} value={query} onChange={setQuery} />
      <Aloud>{isShort || !findable ? '' : words.found(found.length)}</Aloud>
      {isShort && asked.trim() !== '' ? <Soft>{words.fewer}</Soft> : null}
      {!isShort && findable && found.length === 0 ? <Nothing query={asked} /> : null}
      <FoundKinds found={found} wanted={wanted} kind={kind} onKind={setKind} today={today} />
      <Soft small>{words.hint}</Soft>
    </Screen>
  );
}

function Nothing({ query }: { readonly query: string }) {
  return (
    <>
      <p dir="auto">{words.none(query.trim())}</p>
      <Soft small>{words.noneText}</Soft>
    </>
  );
}

/** From where one came; the meetings otherwise. */
function useBack() {
  const from = useCameFrom();
  return from === paths.more
    ? { to: paths.more, label: words.back.more }
    : { to: paths.meetings, label: words.back.meetings };
}
