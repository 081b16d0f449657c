/**
 * Runs inside every page of every journey, and holds what the screen says against what the phone's
 * database holds in one read. The words follow the database by a few milliseconds, on a loaded
 * machine by more: only what still stands after a while, over the same unsent rows, is a lie.
 */
export interface StatusReport {
  readonly said: string;
  readonly lie: string | null;
}

export function recordStatus(patience: number): void {
  const report = (said: string, lie: string | null) =>
    (globalThis as unknown as { journeyReport(report: StatusReport): void }).journeyReport({
      said,
      lie,
    });

  interface Snapshot {
    readonly unsent: readonly { tbl: string; id: string; at: number }[];
    readonly problems: number;
    readonly files: number;
    readonly isRead: boolean;
    readonly texts: ReadonlyMap<string, string>;
  }

  function databaseName(): string | undefined {
    const person = localStorage.getItem('jamsides.person');
    return person === null ? undefined : `jamsides-${(JSON.parse(person) as { uid: string }).uid}`;
  }

  /** Opened and closed for each look: a connection left open would keep the app from leaving. */
  async function look(): Promise<Snapshot | undefined> {
    const name = databaseName();
    const known = await indexedDB.databases();
    if (name === undefined || !known.some((one) => one.name === name)) return undefined;
    const db = await new Promise<IDBDatabase | undefined>((done) => {
      const asked = indexedDB.open(name);
      asked.addEventListener('upgradeneeded', () => asked.transaction?.abort());
      asked.addEventListener('success', () => done(asked.result));
      asked.addEventListener('error', () => done(undefined));
    });
    if (!db) return undefined;
    try {
      return await read(db);
    } catch {
      return undefined;
    } finally {
      db.close();
    }
  }

  async function read(db: IDBDatabase): Promise<Snapshot> {
    const own = ['note', 'reflection', 'own_answer'];
    // a phone of an earlier build has no files
    const files = db.objectStoreNames.contains('unsent') ? ['unsent'] : [];
    const known = ['base', 'outbox', 'problems', 'scopes', 'cursors', 'meta'];
    const stores = [...known, ...own, ...files];
    const all = db.transaction(stores, 'readonly');
    const get = (store: string) =>
      new Promise<Record<string, unknown>[]>((done, fail) => {
        const asked = all.objectStore(store).getAll();
        asked.addEventListener('success', () => done(asked.result as Record<string, unknown>[]));
        asked.addEventListener('error', () => fail(new Error(store)));
      });
    const [base = [], outbox = [], problems = [], scopes = [], cursors = [], meta = [], ...rows] =
      await Promise.all(stores.map(get));
    const open = scopes.filter((scope) => scope['missing'] === null);
    const reached = (scope: unknown) => {
      const mine = cursors.filter((cursor) => cursor['scope_id'] === scope);
      return mine.length > 0 && mine.every((cursor) => cursor['reached'] === true);
    };
    return {
      unsent: [...base, ...outbox].map((entry) => ({
        tbl: String(entry['tbl']),
        id: String(entry['id']),
        at: Date.parse(String(entry['at'] ?? '')) || 0,
      })),
      problems: problems.length,
      files: files.length > 0 ? (rows.at(-1)?.length ?? 0) : 0,
      isRead:
        meta.some((entry) => entry['key'] === 'pulledAt' && entry['value'] !== undefined) &&
        open.every((scope) => reached(scope['id'])),
      texts: new Map(
        rows.flat().map((row) => [String(row['id']), String(row['body'] ?? row['comment'] ?? '')]),
      ),
    };
  }

  const statusLink = () => document.querySelector<HTMLElement>('a[data-state]');
  const saysSynced = () => {
    const link = statusLink();
    const words = `${link?.getAttribute('aria-label') ?? ''} ${link?.textContent ?? ''}`;
    return /Allt är synkat|Synkat/u.test(words);
  };

  /** The thing a mark stands beside: an entry's link names it, an open field shows its text. */
  function idsOf(mark: Element, texts: ReadonlyMap<string, string>): readonly string[] {
    const href = mark.closest('li')?.querySelector('a[href]')?.getAttribute('href') ?? '';
    const field = document.querySelector('textarea');
    return [...texts.keys()].filter(
      (id) => href.endsWith(`/${id}`) || (field?.value && texts.get(id) === field.value),
    );
  }

  function lieOf(now: Snapshot): string | null {
    const old = now.unsent.filter((entry) => entry.at < Date.now() - patience);
    if (saysSynced()) {
      if (old.length > 0) return `says synced while ${JSON.stringify(old)} waits`;
      if (now.problems > 0) return `says synced over ${now.problems} problems`;
      if (now.files > 0) return `says synced while ${now.files} files wait`;
      if (!now.isRead) return 'says synced before everything has been read';
    }
    if (location.pathname.startsWith('/synk')) return null;
    for (const mark of document.querySelectorAll('[data-kind="synced"]')) {
      if (!mark.textContent?.startsWith('Synkat')) continue;
      const ids = idsOf(mark, now.texts);
      const waits = old.find((entry) => ids.includes(entry.id));
      if (waits) return `an item says "${mark.textContent}" while ${JSON.stringify(waits)} waits`;
    }
    return null;
  }

  /** Through as many looks as patience has room for: on a busy machine each takes longer. */
  async function stands(suspected: string): Promise<boolean> {
    for (let looks = 0; looks < patience / 250; looks += 1) {
      await new Promise((done) => setTimeout(done, 250));
      const now = await look().catch(() => undefined);
      if (!now || lieOf(now) !== suspected) return false;
    }
    return true;
  }

  let last = '';
  let isLooking = false;
  async function check() {
    const link = statusLink();
    const said = link?.getAttribute('aria-label') ?? link?.textContent ?? '';
    const isNew = said !== '' && said !== last;
    last = said;
    if (isNew) report(said, null);
    if (isLooking) return;
    isLooking = true;
    const now = await look().catch(() => undefined);
    const suspected = now && lieOf(now);
    if (suspected && (await stands(suspected))) report(said, `${location.pathname}: ${suspected}`);
    isLooking = false;
  }

  new MutationObserver(() => void check()).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['data-state', 'data-kind', 'aria-label'],
  });
  setInterval(() => void check(), 250);
}
