import { definitions } from '../tables.ts';
import { knowTables } from './known-tables.ts';

/** To be called by whatever reads rows of more tables than the first screen does. */
export function knowAllTables(): void {
  knowTables(definitions);
}
