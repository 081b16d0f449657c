export type Typed = Readonly<Record<string, string>>;

/** What of a form stays on this phone until its button has done its work. */
export interface KeptForm {
  /** Of the row that the form makes, so that a press after a fall makes no second one; empty: it makes none. */
  readonly id: string;
  readonly typed: Typed;
}

const nothing: KeptForm = { id: '', typed: {} };

export function writeForm({ id, typed }: KeptForm): string {
  return JSON.stringify(id === '' ? { typed } : { id, typed });
}

/**
 * Older apps kept every field of the form, typed or not, and the id as one of them. One form told in
 * `was` what had stood there at the first letter: what is as it was then has not been typed. Without
 * it nobody can know which fields were typed: all of them lie over the row, as they did in that app.
 */
export function readForm(text: string): KeptForm {
  return readFormOrText(text) ?? nothing;
}

/** Null: it is a text that stands alone, of no form. */
export function readFormOrText(text: string): KeptForm | null {
  const kept = parse(text);
  if (kept === null) return null;
  const id = typeof kept['id'] === 'string' ? kept['id'] : '';
  const typed = kept['typed'];
  if (isObject(typed)) return { id, typed: textsOf(typed) };
  const { was = '', id: _, ...fields } = textsOf(kept);
  const before = textsOf(parse(was) ?? {});
  const changed = Object.entries(fields).filter(([name, value]) => value !== before[name]);
  return { id, typed: Object.fromEntries(changed) };
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  if (text === '') return null;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null; // the draft of a field that is no form's
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const textsOf = (value: Readonly<Record<string, unknown>>): Typed =>
  Object.fromEntries(
    Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
