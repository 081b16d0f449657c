/**
 * The addresses of the improvement works. A table beside `paths`, which the first screen fetches: none of
 * these is reached from there before the page stands.
 */
export const workPaths = {
  works: '/forbattringar',
  newWork: '/forbattringar/ny',
  sharedWork: (shared: string) => `/forbattringar/delat/${shared}`,
  work: (work: string) => `/forbattringar/${work}`,
  editWork: (work: string) => `/forbattringar/${work}/andra`,
  figures: (work: string) => `/forbattringar/${work}/nyckeltal`,
  figure: (work: string, measure: string) => `/forbattringar/${work}/nyckeltal/${measure}`,
  plan: (work: string, cycle: string) => `/forbattringar/${work}/${cycle}/planera`,
  run: (work: string, cycle: string) => `/forbattringar/${work}/${cycle}/gora`,
  study: (work: string, cycle: string) => `/forbattringar/${work}/${cycle}/studera`,
} as const;

/** The form for a new work, told what it is made of: a statement, and at whom it was seen. */
export function newWorkFrom(from: {
  readonly statement: string;
  readonly participation?: string | undefined;
}): string {
  const query = new URLSearchParams({ pastaende: from.statement });
  if (from.participation !== undefined) query.set('hos', from.participation);
  return `${workPaths.newWork}?${query}`;
}

/** The same, made of an entry of a meeting's: `note` is its original's id. */
export function newWorkOfNote(note: string): string {
  return `${workPaths.newWork}?${new URLSearchParams({ anteckning: note })}`;
}

/** A field of the form that changes a work, to begin in. */
export function editWorkAt(work: string, field: string): string {
  return `${workPaths.editWork(work)}#${field}`;
}
