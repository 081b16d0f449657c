import { knowAllTables } from '#domain/rows/know-all-tables.ts';
import { definitionOf } from '#domain/tables.ts';
import { makeRules } from '#sync/rules.ts';

knowAllTables();

/** What the definitions of the tables tell the engine; it has them from whoever keeps the rows. */
export const rules = makeRules(definitionOf);
