import type { RowHead } from '#domain/table.ts';
import type { ChecklistVersionRow } from '#domain/tables/checklist-version.ts';
import type { StatementRow } from '#domain/tables/statement.ts';

/** Where in the round a statement is talked about most. */
export type StatementFocus =
  'start' | 'learningMeeting1' | 'learningMeeting2' | 'learningMeeting3' | 'resultsConference';

export type StatementContent = Omit<StatementRow, keyof RowHead | 'version_key' | 'focus'> & {
  readonly focus: StatementFocus;
};

/** One version of the checklist as content: what the migration's rows are written from. */
export type ChecklistContent = Omit<ChecklistVersionRow, keyof RowHead> & {
  readonly statements: readonly StatementContent[];
};
