import { describe, expect, test } from 'vitest';
import { splitQuestion, waitsForUs } from '#domain/question-text.ts';
import { seeded } from '#tests/support/seeded.ts';

describe('a question is headed by its own first sentence', () => {
  test.each([
    ['Hur fick ni målen beslutade?', 'Hur fick ni målen beslutade?', ''],
    ['Hur gjorde ni? Vi fastnade.', 'Hur gjorde ni?', 'Vi fastnade.'],
    ['Vem drev frågan hos er?!  Och när?', 'Vem drev frågan hos er?!', 'Och när?'],
    ['  Berätta\nom målen ', 'Berätta', 'om målen'],
    ['Mål 2.1 är svårt. Hur gjorde ni?', 'Mål 2.1 är svårt.', 'Hur gjorde ni?'],
    ['utan tecken', 'utan tecken', ''],
    ['', '', ''],
  ])('%s', (body, headline, rest) => {
    expect(splitQuestion(body)).toEqual({ headline, rest });
  });

  test('a first sentence too long for a headline is none, and nothing of it is lost', () => {
    const long = `${'ord '.repeat(60)}slut? Och mer.`;
    expect(splitQuestion(long)).toEqual({ headline: null, rest: long });
  });

  test('no sign is lost but the space between', () => {
    const chance = seeded(7);
    const signs = 'ab?!. \n';
    for (let turn = 0; turn < 500; turn += 1) {
      const body = Array.from({ length: 30 }, () => signs[chance.int(signs.length)]);
      const { headline, rest } = splitQuestion(body.join(''));
      const bare = (text: string) => text.replaceAll(/\s/gu, '');
      expect(bare((headline ?? '') + rest)).toBe(bare(body.join('')));
    }
  });
});

describe('a question waits for us', () => {
  const asked = { participation_id: 'them', to_participation_id: 'us', settled: false };
  const from = (id: string) => [{ participation_id: id }];
  test.each([
    ['asked of us', asked, [], true],
    ['asked of all', { ...asked, to_participation_id: null }, [], true],
    ['asked of others', { ...asked, to_participation_id: 'third' }, [], false],
    ['our own to all', { ...asked, participation_id: 'us', to_participation_id: null }, [], false],
    ['talked about', { ...asked, settled: true }, [], false],
    ['answered by us', asked, from('us'), false],
    ['answered by another', asked, from('third'), true],
  ])('%s', (_, question, replies, waits) => {
    expect(waitsForUs(question, replies, 'us')).toBe(waits);
  });
});
