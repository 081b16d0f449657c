/**
 * How long a thing is kept at Jämsides, in days, by the names of the database's own table: what the
 * nightly job does and what is promised. A test holds the two equal.
 */
export const retention = {
  'person after the results conference': 365,
  'name of a guest': 365,
  'need at a meeting': 7,
  'who follows a meeting': 1,
  'private version': 90,
  tombstone: 400,
  'refused change': 90,
  receipt: 400,
  'word about a page': 400,
  'retired account': 90,
} as const satisfies Readonly<Record<string, number>>;
export type Kept = keyof typeof retention;
