import { describe, expect, test } from 'vitest';

import { refusalWords } from '#content/words/waiting/refusals.ts';
import { countOf, fieldWord, tableWords } from '#content/words/waiting/rows.ts';
import { itemStateWords } from '#content/words/waiting/item-state.ts';
import { isOldSync, syncStatusWords } from '#content/words/waiting/sync.ts';
import { problemStory } from '#content/words/waiting/problem.ts';

const now = new Date('2026-12-10T14:40:00+01:00');
const today = '2026-12-10T14:32:00+01:00';

describe('the status at the top right', () => {
  test('says when all is synced', () => {
    expect(syncStatusWords({ kind: 'synced', at: today }, now)).toEqual({
      full: 'Allt är synkat 14.32',
      short: 'Synkat 14.32',
    });
  });
  test('names the day when it was not today', () => {
    const words = syncStatusWords({ kind: 'synced', at: '2026-12-09T20:05:00+01:00' }, now);
    expect(words.full).toMatch(/^Allt är synkat i\s+går\s+20\.05$/);
  });
  test('after a day says when, and no longer that all is well', () => {
    const old = (at: string) => {
      const status = { kind: 'synced', at } as const;
      return [isOldSync(status, now), syncStatusWords(status, now)] as const;
    };
    expect(old('2026-11-30T09:05:00+01:00')).toEqual([
      true,
      { full: 'Senast synkat 30\u00a0november', short: 'Synkat 30\u00a0november' },
    ]);
    expect(old('2026-12-09T14:39:00+01:00')[1].full).toBe('Senast synkat i\u00a0går');
    expect(old('2025-12-10T14:00:00+01:00')[1].short).toBe('Synkat 10\u00a0december\u00a02025');
    expect(old('2026-12-09T14:41:00+01:00')[0]).toBe(false);
    expect(old('')[0]).toBe(false);
    expect(isOldSync({ kind: 'waiting', count: 1 }, now)).toBe(false);
  });
  test('says no time rather than a wrong one', () => {
    expect(syncStatusWords({ kind: 'synced', at: '' }, now).short).toBe('Synkat');
    expect(itemStateWords({ kind: 'synced', at: '' }, now)).toBe('Synkat');
  });
  test('counts what waits', () => {
    expect(syncStatusWords({ kind: 'waiting', count: 2 }, now)).toEqual({
      full: 'Sparat på telefonen, 2 väntar',
      short: '2 väntar',
    });
  });
  test('says what the person can do about the wait', () => {
    expect(syncStatusWords({ kind: 'waiting', count: 2, why: 'signIn' }, now).full).toBe(
      'Sparat på telefonen, 2 väntar – logga in för att synka',
    );
    expect(syncStatusWords({ kind: 'waiting', count: 0, why: 'update' }, now)).toEqual({
      full: 'Uppdatera för att synka',
      short: 'Uppdatera',
    });
  });
  test('says what is being synced, refused or fetched', () => {
    expect(syncStatusWords({ kind: 'syncing', count: 2 }, now).full).toBe('Synkar 2');
    expect(syncStatusWords({ kind: 'stopped', count: 1 }, now)).toEqual({
      full: '1 kunde inte tas emot – visa',
      short: '1 kunde inte tas emot',
    });
    expect(syncStatusWords({ kind: 'stopped', count: 1, asks: true }, now).full).toBe(
      '1 val att göra – visa',
    );
    expect(syncStatusWords({ kind: 'stopped', count: 3, asks: true }, now).short).toBe(
      '3 val att göra',
    );
    expect(syncStatusWords({ kind: 'loading', done: 3, of: 8 }, now)).toEqual({
      full: 'Hämtar ditt innehåll, 3 av 8',
      short: 'Hämtar',
    });
  });
  test('says synkat only of what is synced', () => {
    const others = [
      { kind: 'waiting', count: 2 },
      { kind: 'waiting', count: 0 },
      { kind: 'syncing', count: 1 },
      { kind: 'stopped', count: 1 },
      { kind: 'loading', done: 8, of: 8 },
    ] as const;
    for (const status of others) {
      const words = syncStatusWords(status, now);
      expect(words.full + words.short).not.toMatch(/synkat/i);
    }
  });
});

describe('the state of one thing', () => {
  test('has its own words for each state', () => {
    expect(itemStateWords({ kind: 'saved' }, now)).toBe('Sparat på telefonen');
    expect(itemStateWords({ kind: 'waiting' }, now)).toBe('Sparat på telefonen, väntar på nät');
    expect(itemStateWords({ kind: 'waiting', why: 'signIn' }, now)).toBe(
      'Sparat på telefonen, logga in för att synka',
    );
    expect(itemStateWords({ kind: 'waiting' }, now, '2026-12-10T10:31:00+01:00')).toBe(
      'Sparat 10.31, väntar på nät',
    );
    expect(itemStateWords({ kind: 'syncing' }, now)).toBe('Synkar');
    expect(itemStateWords({ kind: 'synced', at: today }, now)).toBe('Synkat 14.32');
    expect(itemStateWords({ kind: 'refused', problem: 'p' }, now)).toBe('Togs inte emot – visa');
    expect(itemStateWords({ kind: 'versions', problem: 'p' }, now)).toBe('Två versioner – välj');
  });
});

describe('a refusal', () => {
  const codes = ['shape', 'id_reused', 'gone', '42501', '42P01', '42703', '23514', '22001'];
  const more = [
    '57014',
    '503',
    'locked',
    'stale',
    'quota',
    'lostAccess',
    'withdrawn',
    'serverFails',
    'XX000',
    'toString',
    '',
  ];
  test.each([...codes, ...more])(
    'with code "%s" says what happened, what is safe, what to do',
    (code) => {
      const words = refusalWords(code);
      for (const sentence of [words.happened, words.safe, words.todo]) {
        expect(sentence).toMatch(/^[A-ZÅÄÖ].*\.$/);
        expect(sentence).not.toMatch(/oj|hoppsan|tyvärr/i);
      }
    },
  );
  test('of a closed scope and of a withdrawn copy have their own words', () => {
    const unknown = refusalWords('XX000').happened;
    expect(problemStory({ kind: 'lostAccess', code: null }).happened).toContain('tillgång');
    for (const kind of ['serverFails', 'withdrawn', 'lostAccess', 'undeleted', 'restored']) {
      expect(problemStory({ kind, code: null }).happened).not.toBe(unknown);
    }
  });
  test('keeps apart what may not be done, what is gone and what the server cannot do', () => {
    const said = ['42501', 'gone', 'locked', 'stale', 'quota', '42P01', 'shape', '57014', 'XX000'];
    expect(new Set(said.map((code) => refusalWords(code).happened)).size).toBe(said.length);
    expect(refusalWords('42703')).toEqual(refusalWords('42P01'));
    expect(refusalWords('23505')).toEqual(refusalWords('shape'));
  });
});

describe('names of things', () => {
  test('are Swedish, also for a table this build does not know', () => {
    expect(tableWords('own_answer').one).toBe('Skattning');
    expect(tableWords('newer_table').one).toBe('Ändring');
    expect(tableWords('constructor').one).toBe('Ändring');
  });
  test('count with the right plural', () => {
    expect(countOf('own_answer', 1)).toBe('1 skattning');
    expect(countOf('own_answer', 5)).toBe('5 skattningar');
  });
  test('leave out fields that say nothing to a person', () => {
    expect(fieldWord('comment')).toBe('Kommentaren');
    expect(fieldWord('participation_id')).toBeNull();
    expect(fieldWord('valueOf')).toBeNull();
  });
});
