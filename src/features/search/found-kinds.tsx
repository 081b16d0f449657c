import { useState } from 'react';
import { countedKind, findKinds, findWords as words } from '#content/words/search/search.ts';
import type { SearchEntry } from '#data/search/list-searchable.ts';
import type { Findable } from '#domain/search/search.ts';
import { groupBy } from '#lib/group-by.ts';
import { Button } from '#ui/button/button.tsx';
import { Chips } from '#ui/choice/chips.tsx';
import { Rows } from '#ui/list/rows.tsx';
import { Section } from '#ui/screen/section.tsx';
import { FoundRow } from './found-row.tsx';

type Kind = SearchEntry['kind'];

interface FoundKindsProps {
  readonly found: readonly Findable<SearchEntry>[];
  readonly wanted: readonly string[];
  readonly kind: Kind | 'all';
  onKind(kind: Kind | 'all'): void;
  readonly today: string;
}

const kinds = Object.keys(findKinds) as Kind[];

const option = (value: Kind | 'all', count: number) => ({
  value,
  label: countedKind(value, count),
});

/** What was found, by what it is; the counts are words that tell, not numbers alone. */
export function FoundKinds({ found, wanted, kind, onKind, today }: FoundKindsProps) {
  const byKind = groupBy(found, ({ entry }) => entry.kind);
  const there = kinds.filter((one) => byKind.has(one));
  const shown = kind !== 'all' && there.includes(kind) ? [kind] : there;
  if (there.length === 0) return null;
  return (
    <>
      {there.length > 1 ? (
        <Chips
          legend={words.show}
          hideLegend
          name="found"
          value={shown.length === 1 ? (shown[0] ?? 'all') : 'all'}
          onChange={onKind}
          options={[
            option('all', found.length),
            ...there.map((one) => option(one, byKind.get(one)?.length ?? 0)),
          ]}
        />
      ) : null}
      {shown.map((one) => (
        <OneKind key={one} kind={one} found={byKind.get(one) ?? []} wanted={wanted} today={today} />
      ))}
    </>
  );
}

/** As many as one looks through; more on request. */
const STEP = 20;

interface OneKindProps {
  readonly kind: Kind;
  readonly found: readonly Findable<SearchEntry>[];
  readonly wanted: readonly string[];
  readonly today: string;
}

function OneKind({ kind, found, wanted, today }: OneKindProps) {
  const [most, setMost] = useState(STEP);
  const left = found.length - most;
  return (
    <Section title={findKinds[kind]}>
      <Rows>
        {found.slice(0, most).map((one) => (
          <FoundRow key={one.entry.key} of={one} wanted={wanted} today={today} />
        ))}
      </Rows>
      {left > 0 ? (
        <div>
          <Button kind="plain" onClick={() => setMost(most + STEP)}>
            {words.more(Math.min(left, STEP))}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}
