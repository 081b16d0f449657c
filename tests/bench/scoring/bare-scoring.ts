import { Dexie } from 'dexie';

/**
 * The floor, in the product's own page: the rows that a screen is made of, by the same indexes and
 * the same library, in one transaction of a database that is open already, and their plain text in a
 * table. No check of what others wrote, no live query, nothing computed but which cell is which.
 */
export interface BareKeys {
  readonly participation: string;
  readonly round: string;
}
/** Milliseconds: until the rows are there, and until they are painted. */
export interface BareTimes {
  readonly read: number;
  readonly painted: number;
}
export interface BareScoring {
  open(): Promise<void>;
  shift(keys: BareKeys): Promise<BareTimes>;
  compare(keys: BareKeys): Promise<BareTimes>;
}

type Row = Readonly<Record<string, unknown>> & { readonly id: string };
type Seen = Readonly<Record<string, { readonly score: number | null; readonly comment: string }>>;

let db: Dexie;
const rows = (table: string, index: string, values: readonly string[]): Promise<Row[]> => {
  const where = db.table<Row>(table).where(index);
  const [only] = values;
  return values.length === 1
    ? where.equals(only as string).toArray()
    : where.anyOf([...values]).toArray();
};
const text = (row: Row, field: string) => String(row[field]);

async function readList(round: string) {
  const occasions = (await rows('occasion', 'round_id', [round])).toSorted(
    (a, b) => Number(a['number']) - Number(b['number']),
  );
  const version = await db
    .table<Row>('checklist_version')
    .get(['programme', text(occasions[0] as Row, 'checklist_version_id')]);
  const statements = await rows('statement', 'version_key', [text(version as Row, 'version_key')]);
  return {
    occasions,
    statements: statements.toSorted((a, b) => Number(a['ord']) - Number(b['ord'])),
  };
}

/** What the organisation handed in at each occasion: what of the rows is its, by its own scope. */
async function readOwn(participation: string) {
  const all = await rows('assessment', 'scope_id', [`org:${participation}`]);
  const handIns = await rows(
    'hand_in',
    'assessment_id',
    all.map(({ id }) => id),
  );
  const seen = new Map<string, Seen>();
  for (const one of all) {
    const last = handIns.findLast((row) => row['assessment_id'] === one.id);
    if (last) seen.set(text(one, 'occasion_id'), last['seen'] as Seen);
  }
  return seen;
}

async function shift({ participation, round }: BareKeys): Promise<BareTimes> {
  const begun = performance.now();
  const lines = await db.transaction('r', db.tables, async () => {
    const [{ occasions, statements }, own] = await Promise.all([
      readList(round),
      readOwn(participation),
    ]);
    return statements.map((one) => [
      text(one, 'short'),
      ...occasions.map(({ id }) => own.get(id)?.[one.id]?.score ?? '–'),
    ]);
  });
  return draw(begun, lines);
}

async function compare({ participation, round }: BareKeys): Promise<BareTimes> {
  const begun = performance.now();
  const lines = await db.transaction('r', db.tables, async () => {
    const [{ occasions, statements }, own, me] = await Promise.all([
      readList(round),
      readOwn(participation),
      db.table<Row>('participation').get([`plan:${round}`, participation]),
    ]);
    const sides = await rows('participation', 'group_id', [text(me as Row, 'group_id')]);
    const ids = occasions.map(({ id }) => id);
    const [opened] = await Promise.all([
      rows('opened_assessment', 'occasion_id', ids),
      rows('opening', 'occasion_id', ids),
      rows('seat_card', 'scope_id', [`group:${text(me as Row, 'group_id')}`]),
      db
        .table('organisation')
        .bulkGet(sides.map((row) => ['programme', text(row, 'organisation_id')])),
    ]);
    const last = occasions.at(-1)?.id;
    const seen = sides.map(({ id }) =>
      id === participation
        ? own.get(String(last))
        : (opened.find((row) => row['participation_id'] === id && row['occasion_id'] === last)?.[
            'seen'
          ] as Seen | undefined),
    );
    return statements.map((one) => [
      text(one, 'short'),
      ...seen.map((side) => side?.[one.id]?.score ?? '–'),
    ]);
  });
  return draw(begun, lines);
}

/** Over the page, as wide as it; gone again when it has been painted. */
async function draw(begun: number, lines: readonly (readonly unknown[])[]): Promise<BareTimes> {
  const read = performance.now() - begun;
  const table = document.createElement('table');
  for (const line of lines) {
    const row = table.insertRow();
    for (const cell of line) row.insertCell().textContent = String(cell);
  }
  const over = document.createElement('div');
  over.style.cssText = 'position:fixed;inset:0;overflow:auto;background:#fff;z-index:9999';
  over.append(table);
  document.body.append(over);
  const painted = (await framePainted()) - begun;
  over.remove();
  return { read, painted };
}

/** The frame that holds what was just drawn has been handed over when the message posted in it arrives. */
function framePainted(): Promise<number> {
  return new Promise((done) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => done(performance.now()));
      port1.start();
      port2.postMessage(null);
    }),
  );
}

const bare: BareScoring = {
  async open() {
    const known = await indexedDB.databases();
    const name = known.map((one) => String(one.name)).find((one) => one.startsWith('jamsides-'));
    db = new Dexie(String(name));
    await db.open();
  },
  shift,
  compare,
};
Object.assign(globalThis, { bareScoring: bare });

declare global {
  // Only inside the page that is measured.
  var bareScoring: BareScoring;
}
