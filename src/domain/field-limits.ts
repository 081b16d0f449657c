/**
 * How many letters a field takes. Where the database holds more, the rest is room for lines that
 * are merged in from another phone.
 */
export const fieldLimits = {
  /** A note, a reflection, the note of a talk; the database holds 10,000. */
  text: 9000,
  /** The comment to a score. */
  comment: 4000,
  /** What a reader says of a page of the course. */
  pageWord: 500,
  /** A person's, or an organisation's on a certificate. */
  name: 200,
  unit: 80,
  address: 254,
  phone: 40,
  /** A number that is stated: one digit more than is taken, so that too many are seen. */
  statedNumber: 5,
} as const;
