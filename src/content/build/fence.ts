import type { Place } from './faults.ts';
import { tieNumbers } from './tie-numbers.ts';

/** One `key: value` paragraph of a fenced block. */
export interface FenceRecord {
  /** The value; a fault and an empty text when it is not there. */
  need(key: string): string;
  /** The value, or nothing. */
  find(key: string): string | undefined;
  /** The line of a value, or of the record. */
  at(key?: string): Place;
  /** A fault for every key that nobody has asked for. */
  close(): void;
}

/**
 * A fenced block of the course's Markdown: records of `key: value` lines, with a blank line
 * between records. A line that begins with space goes on with the value above it. `place` is the
 * block's first line, the one with the three ticks.
 */
export function readFence(text: string, place: Place): FenceRecord[] {
  const records: FenceRecord[] = [];
  let lines: { line: number; text: string }[] = [];
  const end = () => {
    if (lines.length > 0) records.push(readRecord(lines, place));
    lines = [];
  };
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') end();
    else lines.push({ line: place.line + 1 + index, text: line });
  }
  end();
  return records;
}

interface Value {
  readonly text: string;
  readonly line: number;
}

function readRecord(lines: readonly { line: number; text: string }[], place: Place): FenceRecord {
  const values = readValues(lines, place);
  const asked = new Set<string>();
  const first = lines[0];
  const start = place.at(first?.line ?? place.line);
  const find = (key: string) => {
    asked.add(key);
    const value = values.get(key);
    return value && tieNumbers(value.text);
  };
  return {
    find,
    need(key) {
      const value = find(key);
      if (!value) {
        const what = `”${key}” saknas i stycket ”${first?.text.slice(0, 50) ?? ''}”`;
        start.fault(what, `Skriv en rad: ${key}: …`);
      }
      return value ?? '';
    },
    at: (key) => place.at(values.get(key ?? '')?.line ?? start.line),
    close() {
      for (const [key, { line }] of values) {
        if (asked.has(key)) continue;
        const known = [...asked].join(', ');
        place.at(line).fault(`okänd nyckel ”${key}”`, `Här går ${known}`);
      }
    },
  };
}

function readValues(lines: readonly { line: number; text: string }[], place: Place) {
  const values = new Map<string, Value>();
  let last = '';
  for (const { line, text } of lines) {
    const here = place.at(line);
    const field = /^(?<key>[^\s:][^:]*):(?:\s+(?<value>.*))?$/u.exec(text)?.groups;
    if (field?.['key']) {
      last = field['key'];
      if (values.has(last)) {
        here.fault(`”${last}” står två gånger i samma stycke`, 'Sätt en tom rad mellan styckena');
      }
      values.set(last, { text: field['value']?.trim() ?? '', line });
    } else if (/^\s/u.test(text) && last) {
      const before = values.get(last);
      const joined = `${before?.text ?? ''} ${text.trim()}`.trim();
      values.set(last, { text: joined, line: before?.line ?? line });
    } else {
      here.fault(
        `raden ”${text.slice(0, 50)}” är inte ”nyckel: värde”`,
        'Börja raden med en nyckel och kolon, eller med mellanslag om den fortsätter raden ovanför',
      );
    }
  }
  return values;
}
