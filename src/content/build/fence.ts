/** One `key: value` paragraph of a fenced block. */
export interface FenceRecord {
  /** The value, which must be there. */
  need(key: string): string;
  /** The value, or nothing. */
  find(key: string): string | undefined;
  readonly keys: readonly string[];
}

/**
 * A fenced block of the course's Markdown: records of `key: value` lines, with a blank line
 * between records. A line that begins with space goes on with the value above it.
 */
export function readFence(text: string, place: string): FenceRecord[] {
  return text
    .trim()
    .split(/\n\s*\n/u)
    .map((paragraph) => readRecord(paragraph, place));
}

function readRecord(paragraph: string, place: string): FenceRecord {
  const values = new Map<string, string>();
  let last = '';
  for (const line of paragraph.split('\n')) {
    const field = /^(?<key>[^\s:][^:]*):(?:\s+(?<value>.*))?$/u.exec(line)?.groups;
    if (field?.['key']) {
      last = field['key'];
      if (values.has(last)) throw new Error(`${place}: "${last}" står två gånger i samma stycke`);
      values.set(last, field['value']?.trim() ?? '');
    } else if (/^\s/u.test(line) && last) {
      values.set(last, `${values.get(last) ?? ''} ${line.trim()}`.trim());
    } else {
      throw new Error(`${place}: raden "${line}" är inte "nyckel: värde"`);
    }
  }
  return {
    find: (key) => values.get(key),
    need(key) {
      const value = values.get(key);
      if (!value) throw new Error(`${place}: "${key}" saknas i "${paragraph.slice(0, 60)}…"`);
      return value;
    },
    keys: [...values.keys()],
  };
}
