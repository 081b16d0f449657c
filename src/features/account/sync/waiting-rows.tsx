import { rowSecond, rowTitle } from '#content/words/waiting/row-story.ts';
import { fileStateWord } from '#content/words/meetings/files.ts';
import { itemStateWords } from '#content/words/waiting/item-state.ts';
import { getRowStory, type RowStory } from '#data/waiting/get-row-story.ts';
import type { Local } from '#data/use-live.ts';
import { getItemState, type ItemState } from '#data/waiting/get-item-state.ts';
import { listUnsentFiles } from '#data/waiting/list-unsent-files.ts';
import { listWaiting, type Waiting } from '#data/waiting/list-waiting.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { BegunTexts } from '#parts/state/begun-texts.tsx';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { textPath } from './text-path.ts';
import { StateMark } from '#ui/sign/state-mark.tsx';

interface WaitingRow {
  readonly item: Waiting;
  readonly story: RowStory;
  readonly state: ItemState;
}

/** How many they are, from the engine's own tables: whatever is in the rows, this is known. */
export function useWaitingCount(): number | undefined {
  return useLive(async ({ db }) => {
    const [rows, files] = await Promise.all([listWaiting(db), listUnsentFiles(db)]);
    return rows.length + files.length;
  });
}

/** Everything that has not reached Jämsides and that nothing stands against. */
function useWaiting(): readonly WaitingRow[] | undefined {
  return useLive(async (local) => {
    const items = await listWaiting(local.db);
    return Promise.all(
      items.map(async (item) => ({
        item,
        story: await getRowStory(local, { ...item, fields: item.row ?? null }),
        state: await stateOf(local.db, item),
      })),
    );
  });
}

/** On this page also what was saved a moment ago is told as waiting, which it is. */
async function stateOf(db: Local['db'], item: Waiting): Promise<ItemState> {
  const state = await getItemState(db, item.tbl, item.scope_id, item.id);
  return state.kind === 'saved' ? { kind: 'waiting' } : state;
}

/** What is begun comes last: it is no row yet. */
export function WaitingRows() {
  return (
    <>
      <Waits />
      <BegunTexts />
    </>
  );
}

/** Reads for itself: the page round it, and its ways out, stand whatever is in the rows. */
function Waits() {
  const waiting = useWaiting();
  const files = useLive(({ db }) => listUnsentFiles(db));
  const now = useLocal().now();
  if (waiting === undefined || files === undefined) return null;
  if (waiting.length + files.length === 0) return null;
  return (
    <Rows>
      {waiting.map(({ item, story, state }) => (
        <Row
          key={`${item.tbl}/${item.scope_id}/${item.id}`}
          title={rowTitle(story)}
          second={rowSecond(story)}
          to={
            state.kind === 'waiting' && state.why === 'tooLong' ? textPath(item, story) : undefined
          }
          state={
            <StateMark kind="waiting">{itemStateWords(state, now, item.at ?? undefined)}</StateMark>
          }
        />
      ))}
      {files.map(({ row, left }) => (
        <Row
          key={`bytes of ${row.id}`}
          title={row.title}
          to={paths.materialFile(row.meeting_id, row.id)}
          state={<StateMark kind="waiting">{fileStateWord({ kind: 'waiting', left })}</StateMark>}
        />
      ))}
    </Rows>
  );
}
