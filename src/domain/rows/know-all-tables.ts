import { definitions } from '../tables.ts';
import { judgeTooLongBy, knowTables } from './known-tables.ts';
import { tooLongFields } from './too-long.ts';

/** To be called by whatever reads rows of more tables than the first screen does. */
export function knowAllTables(): void {
  knowTables(definitions);
  judgeTooLongBy(tooLongFields);
}
