/**
 * "Nytt sedan sist" needs to know when one was here last. A visit goes on as long as one comes
 * back within half an hour, so that the list does not vanish by looking at another page.
 */
export interface Visit {
  /** What is newer than this is new in this visit: the server's time of the last contact before it. */
  readonly since: string;
  /** The last contact seen in this visit. */
  readonly contact: string;
  /** When this phone last showed Hem. */
  readonly at: string;
}

const VISIT_ENDS_MS = 30 * 60_000;

/** `contact` is the server's time, because rows carry the server's; a phone's clock may be wrong. */
export function nextVisit(last: Visit | undefined, at: string, contact: string): Visit {
  if (!last) return { since: contact, contact, at };
  const away = Date.parse(at) - Date.parse(last.at);
  const since = away >= 0 && away < VISIT_ENDS_MS ? last.since : last.contact;
  return { since, contact, at };
}
