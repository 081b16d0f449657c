import { courseOutline } from '#content/course/outline.ts';
import { ageWords, diagnosisWords as words, sizeWords } from '#content/words/account/diagnosis.ts';
import { formatMoment } from '#content/words/format.ts';
import type { Diagnosis } from '#data/account/get-diagnosis.ts';
import type { PhoneFacts } from '#data/account/get-phone-facts.ts';
import { nameBrowser, nameSystem } from './name-browser.ts';

/** One thing that is read out: what it is, and how it is. */
export type Line = readonly [what: string, how: string];
export interface Part {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** "3F2A 91BC": eight signs in two groups can be said over the phone. */
export function spellDevice(device: string): string {
  return device
    .replaceAll('-', '')
    .slice(0, 8)
    .toUpperCase()
    .replace(/^(.{4})/u, '$1 ');
}

/** What is known without knowing who asks. */
export function phoneParts(version: string, phone: PhoneFacts): readonly Part[] {
  return [
    { title: words.sections.versions, lines: [[words.app, version], courseLine()] },
    { title: words.sections.phone, lines: phoneLines(phone) },
  ];
}

export function diagnosisParts(
  version: string,
  phone: PhoneFacts,
  diagnosis: Diagnosis,
  now: Date,
): readonly Part[] {
  const { sections } = words;
  return [
    { title: sections.state, lines: stateLines(diagnosis) },
    { title: sections.waiting, lines: waitingLines(diagnosis) },
    { title: sections.refusals, lines: refusalLines(diagnosis, now) },
    {
      title: sections.versions,
      lines: [
        [words.app, version],
        [words.protocol, String(diagnosis.protocol)],
        [words.database, String(diagnosis.database)],
        courseLine(diagnosis.checklists),
      ],
    },
    { title: sections.phone, lines: phoneLines(phone) },
    { title: sections.scopes, lines: scopeLines(diagnosis) },
  ];
}

/** The same as one text, for a mail or a message. */
export function diagnosisText(device: string, parts: readonly Part[]): string {
  const blocks = parts.map(({ title, lines }) =>
    [title, ...lines.map(([what, how]) => `${what}: ${how}`)].join('\n'),
  );
  return [`${words.textTitle}\n${words.device}: ${device}`, ...blocks].join('\n\n');
}

function agoWords(age: number | null): string {
  return age === null ? words.never : words.ago(ageWords(age));
}

function stateLines(diagnosis: Diagnosis): Line[] {
  const { status, block, contact, allRead, clockAhead, epoch, problems } = diagnosis;
  return [
    [words.status, words.statusWord[status]],
    [words.block, block === null ? words.none : words.blockWord[block]],
    [words.problems, words.waits(problems)],
    [words.contact, agoWords(contact)],
    [words.allRead, agoWords(allRead)],
    [words.clock, clockWords(clockAhead)],
    [words.epoch, epoch ?? words.unknown],
  ];
}

/** A minute is what a call may take and phones may drift: less is right. */
function clockWords(ahead: number | null): string {
  if (ahead === null) return words.unknown;
  if (Math.abs(ahead) < 60_000) return words.clockRight;
  const age = ageWords(Math.abs(ahead));
  return ahead > 0 ? words.clockAhead(age) : words.clockBehind(age);
}

/** More than these nobody reads aloud. */
const mostLines = 10;

function waitingLines({ waiting }: Diagnosis): Line[] {
  const shown = waiting.slice(0, mostLines);
  const lines = shown.map(({ tbl, age, tries }): Line => [
    words.table(tbl),
    words.waited(ageWords(age), tries),
  ]);
  const rest = waiting.length - shown.length;
  return [
    [words.count, words.waits(waiting.length)],
    ...lines,
    ...(rest > 0 ? [[words.more, String(rest)] as const] : []),
  ];
}

function refusalLines({ refusals }: Diagnosis, now: Date): Line[] {
  return refusals.map(({ code, tbl, at }) => [
    `${words.table(tbl)}, ${formatMoment(at, now)}`,
    code,
  ]);
}

function courseLine(checklists: readonly string[] = []): Line {
  const modules = words.modules(courseOutline.modules.length);
  return [words.course, [modules, ...checklists].join(', ')];
}

function phoneLines(phone: PhoneFacts): Line[] {
  const { used, quota } = phone;
  const isKnown = used !== null && quota !== null;
  return [
    [words.browser, nameBrowser(phone.agent) ?? words.unknown],
    [words.system, nameSystem(phone.agent, phone.touchPoints) ?? words.unknown],
    [words.opened, phone.isInstalled ? words.installed : words.tab],
    [words.network, phone.isOnline ? words.online : words.offline],
    [words.storage, isKnown ? words.used(sizeWords(used), sizeWords(quota)) : words.unknown],
    [words.kept, phone.isKept ? words.yes : words.no],
    [words.worker, words.workerWord[phone.worker]],
  ];
}

function scopeLines({ scopes }: Diagnosis): Line[] {
  return scopes.map(({ kind, short, state, seq, sweep }) => {
    const how = state === 'read' ? words.read : state === 'closed' ? words.closed : words.reading;
    return [words.scope(kind, short), [how, String(seq), sweep].filter(Boolean).join(', ')];
  });
}
