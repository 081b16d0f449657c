import { rowSecond, rowTitle } from '#content/words/row-story.ts';
import { itemStateWords } from '#content/words/sync.ts';
import { getRowStory, type RowStory } from '#data/local/queries/get-row-story.ts';
import { listWaiting, type Waiting } from '#data/local/queries/list-waiting.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { Row, Rows } from '#ui/rows.tsx';
import { StateMark } from '#ui/state-mark.tsx';

interface Told {
  readonly item: Waiting;
  readonly story: RowStory;
}

/** Everything that has not reached Jämsides and that nothing stands against. */
export function useWaiting(): readonly Told[] | undefined {
  return useLive(async (local) => {
    const items = await listWaiting(local.db);
    return Promise.all(
      items.map(async (item) => ({
        item,
        story: await getRowStory(local, { ...item, fields: item.row ?? null }),
      })),
    );
  });
}

export function WaitingRows(props: { readonly waiting: readonly Told[] }) {
  const now = useLocal().now();
  return (
    <Rows>
      {props.waiting.map(({ item, story }) => (
        <Row
          key={`${item.tbl}/${item.scope_id}/${item.id}`}
          title={rowTitle(story)}
          second={rowSecond(story)}
          state={
            <StateMark kind="waiting">
              {itemStateWords({ kind: 'waiting' }, now, item.at ?? undefined)}
            </StateMark>
          }
        />
      ))}
    </Rows>
  );
}
