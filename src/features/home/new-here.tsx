import { formatList } from '#content/words/format.ts';
import { newHereWords as words } from '#content/words/home/home-late.ts';
import { whoWords } from '#content/words/people/help.ts';
import { getGroupNames } from '#data/people/get-group-names.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { hasSeenWho } from '#data/people/seen-who.ts';
import { useLive, type Local } from '#data/use-live.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';

async function read(local: Local, mentor: Hat | undefined) {
  const [seen, names] = await Promise.all([
    hasSeenWho(local),
    mentor && getGroupNames(local, mentor),
  ]);
  return { seen, partners: names?.partners ?? [] };
}

/** What it is, for who has not read it; and to a mentor what one does, for the whole round. */
export function NewHere({ hats }: { readonly hats: readonly Hat[] }) {
  const mentor = hats.find((hat) => hat.kind === 'mentor');
  const known = useLive((local) => read(local, mentor), [mentor?.participationId]);
  if (!known || (known.seen && !mentor)) return null;
  const { seen, partners } = known;
  return (
    <Rows>
      {mentor ? (
        <Row
          key="mentor"
          to={paths.mentorGuide}
          title={words.mentor}
          second={
            partners.length === 0 ? words.mentorAlone : words.mentorSecond(formatList(partners))
          }
        />
      ) : null}
      {seen ? null : (
        <Row key="who" to={paths.whoIsWho} title={whoWords.entryNew} second={whoWords.second} />
      )}
    </Rows>
  );
}
