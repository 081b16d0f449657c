import type { ServerRow } from '#sync/records.ts';
import type { MemoryRules } from '../memory-server.ts';

const note = {
  participation_id: null,
  meeting_id: null,
  agenda_item_id: null,
  kind: 'note',
  body: '',
  written_at: '',
  shared: [],
  origin: null,
};
const meeting = {
  host_participation_id: null,
  kind: 'learningMeeting',
  step_number: 0,
  title: '',
  theme: '',
  held_on: null,
  starts_at: '',
  ends_at: '',
  place: '',
};
const item = {
  host_participation_id: null,
  meeting_id: null,
  ord: 0,
  starts_at: '',
  minutes: 0,
  title: '',
};
const alternative = { tbl: '', row_id: null, field: '', value: null, cause: '', written_at: '' };

export const assessmentId = '00000000-0000-4000-9000-0000000000c0';

/** The tables of the narrow worlds. `knows`: the server has learnt the items' field. */
export function makeLeanRules(
  rows: () => ReadonlyMap<string, ServerRow>,
  knows: () => boolean,
): MemoryRules {
  const older = {
    note,
    meeting,
    agenda_item: item,
    answer: { assessment_id: null, statement_id: null, score: null, comment: '' },
    alternative,
    assessment: { participation_id: null, occasion_id: null, checklist_version_id: null },
    hand_in: { assessment_id: null, number: 0, seen: {} },
    reopening: { assessment_id: null, number: 0 },
  };
  const newer = { ...older, agenda_item: { ...item, body: '' } };
  return {
    get blank() {
      return knows() ? newer : older;
    },
    anyWriter: new Set(['meeting', 'agenda_item', 'answer', 'alternative']),
    naturalKeys: {
      hand_in: ['assessment_id', 'number'],
      reopening: ['assessment_id', 'number'],
    },
    check: (tbl, row) => {
      if (JSON.stringify(row['body'] ?? '').includes('POISON')) return '23514';
      const above = tbl === 'agenda_item' ? row['meeting_id'] : null;
      if (typeof above !== 'string') return null;
      return rows().has(`meeting/${row.scope_id}/${above}`) ? null : '23503';
    },
  };
}
