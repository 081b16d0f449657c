/** A phone's database as plain data: what stands in it, and how its tables are made. */
export interface DatabaseDump {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly StoreDump[];
}
export interface StoreDump {
  readonly name: string;
  readonly keyPath: string | readonly string[];
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | readonly string[];
  }[];
  readonly rows: readonly unknown[];
}

export async function dumpDatabase(name: string): Promise<DatabaseDump> {
  const db = await settled(indexedDB.open(name));
  const names = [...db.objectStoreNames];
  const reading = db.transaction(names);
  const stores = await Promise.all(
    names.map(async (store): Promise<StoreDump> => {
      const table = reading.objectStore(store);
      const indexes = [...table.indexNames].map((index) => {
        const { keyPath } = table.index(index);
        return { name: index, keyPath };
      });
      return {
        name: store,
        keyPath: table.keyPath ?? '',
        indexes,
        rows: await settled(table.getAll()),
      };
    }),
  );
  const { version } = db;
  db.close();
  return { name, version, stores };
}

/** As the old client left it. Self-contained: it also runs inside a page. */
export async function layDatabase({ name, version, stores }: DatabaseDump): Promise<void> {
  const asked = indexedDB.open(name, version);
  await new Promise<void>((done, fail) => {
    asked.addEventListener('upgradeneeded', () => {
      for (const { name: store, keyPath, indexes, rows } of stores) {
        const table = asked.result.createObjectStore(store, {
          keyPath: keyPath as string | string[],
        });
        for (const index of indexes)
          table.createIndex(index.name, index.keyPath as string | string[]);
        for (const row of rows) table.put(row);
      }
    });
    asked.addEventListener('success', () => done());
    asked.addEventListener('error', () => fail(asked.error ?? new Error('not laid')));
  });
  asked.result.close();
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    request.addEventListener('success', () => done(request.result));
    request.addEventListener('error', () => fail(request.error ?? new Error('no database')));
  });
}
