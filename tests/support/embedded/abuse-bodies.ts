/** What a call might be given instead of what it asks for. */
export const nested = (levels: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
};

export const oddValues: readonly unknown[] = [
  null,
  7,
  -1,
  1.5,
  1e30,
  true,
  '',
  'x',
  '00000000-0000-0000-0000-00000000000G',
  '2026-02-31',
  [],
  ['x', 7],
  {},
  { a: { b: [] } },
  nested(200),
  '𝔵'.repeat(300),
  "'; drop table public.note; --",
];

/** One of each kind, where there are many places to put them. */
export const oddKinds: readonly unknown[] = [
  null,
  7,
  1.5,
  true,
  'x',
  '2026-02-31',
  ['x', 7],
  { a: { b: [] } },
  '𝔵'.repeat(300),
];

/** Bodies of a wrong shape for every function that takes one. */
export const oddBodies: readonly unknown[] = [
  null,
  7,
  true,
  '',
  'x',
  '[[[',
  '"7"',
  [],
  {},
  nested(1000),
  { client: '1' },
  { client: null, muts: [], tables: [] },
  { client: 1, muts: {}, tables: {} },
  { client: 1, epoch: 7, muts: [], tables: [] },
  { row: 'x', tbl: 'note', scope: 'programme' },
  { confirm: ['RADERA'] },
];

export const functionsWithBody = [
  'sync_push',
  'sync_pull',
  'withdraw_copy',
  'row_history',
  'erase_me',
  'hand_over_seat',
  'answer_invitation',
  'follow_meeting',
] as const;
