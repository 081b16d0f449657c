import type { Edit } from '#data/local/commands/edit.ts';
import type { TableName } from '#domain/rows.ts';
import { MemoryStore } from '../memory-store.ts';
import type { DiskOwner, Dump, SimDisk } from '../sim-disk.ts';

/** A phone's disk as maps, without a database beside it: for histories by the hundred thousand. */
export class LeanDisk implements SimDisk {
  readonly maps = new MemoryStore();
  readonly store = this.maps;
  readonly local = null;
  readonly device: string;
  readonly #owner: DiskOwner;

  constructor(owner: DiskOwner) {
    this.#owner = owner;
    this.device = owner.nextId();
  }

  open(): Promise<void> {
    return Promise.resolve();
  }

  edit<R>(_tables: readonly TableName[], body: (tx: Edit) => Promise<R>): Promise<R> {
    const { uid, clock } = this.#owner;
    return this.maps.edit({ uid, at: clock.iso() }, body);
  }

  /** As a phone that has never been here. */
  wipe(): void {
    this.maps.load(new MemoryStore().state);
  }

  dump(): Promise<Dump> {
    const { rows, bases, outbox, stash, problems } = this.maps.state;
    return Promise.resolve({
      rows: [...rows.values()].map(({ key, row }) => ({ ...key, row })),
      bases: [...bases.values()],
      outbox: [...outbox.values()],
      stashed: stash.size,
      problems: [...problems.values()],
    });
  }
}
