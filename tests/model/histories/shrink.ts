import { goodLine, type History, type Step } from './history.ts';

/** The shortest history that still fails: steps left out, lines made good, one after another. */
export async function shrink(
  history: History,
  fails: (history: History) => Promise<boolean>,
): Promise<History> {
  let best = history;
  for (let again = true; again;) {
    again = false;
    for (const simpler of simplerOnes(best)) {
      if (!(await fails(simpler))) continue;
      best = simpler;
      again = true;
      break;
    }
  }
  return best;
}

function* simplerOnes(history: History): Generator<History> {
  const { steps } = history;
  for (let size = Math.ceil(steps.length / 2); size >= 1; size = Math.floor(size / 2))
    for (let from = 0; from + size <= steps.length; from += size)
      yield { ...history, steps: [...steps.slice(0, from), ...steps.slice(from + size)] };
  if (history.solo) yield { ...history, solo: false };
  for (const [index, step] of steps.entries())
    for (const plainer of plainerSteps(step))
      yield { ...history, steps: steps.with(index, plainer) };
}

function plainerSteps(step: Step): readonly Step[] {
  if (step.t === 'write' && step.at !== 0) return [{ ...step, at: 0 }];
  if (step.t === 'tabs' && step.meanwhile) return [{ ...step, meanwhile: null }];
  if (step.t === 'tabs' && step.calls.length > 1) return [{ ...step, calls: ['none'] }];
  if (step.t === 'settle' && step.way > 0) return [{ ...step, way: step.way - 1 }];
  if (step.t !== 'sync' || step.line === goodLine) return [];
  const { line } = step;
  const plain = (part: Partial<typeof line>): Step => ({ ...step, line: { ...line, ...part } });
  return [
    ...(isGood(line) ? [] : [{ ...step, line: goodLine }]),
    ...(line.kill === null ? [] : [plain({ kill: null })]),
    ...(line.twice ? [plain({ twice: false })] : []),
    ...(line.meanwhile ? [plain({ meanwhile: null })] : []),
    ...(line.calls.length > 1 ? [plain({ calls: line.calls.slice(0, -1) })] : []),
  ];
}

function isGood({ calls, kill, twice, meanwhile }: typeof goodLine): boolean {
  return kill === null && !twice && !meanwhile && calls.every((call) => call === 'none');
}

/** One line a step, for people. */
export function describe({ shape, solo, steps }: History): string {
  const lines = steps.map((step) => `  ${describeStep(step)}`);
  return [`${shape}${solo ? ', one writer' : ''}, ${steps.length} steps`, ...lines].join('\n');
}

function describeStep(step: Step): string {
  switch (step.t) {
    case 'write':
      return `phone ${step.d} writes in row ${step.row} at ${step.at}`;
    case 'share':
    case 'withdraw':
      return `phone ${step.d}: ${step.t} row ${step.row}, to ${step.to}`;
    case 'remove':
    case 'stretch':
    case 'empty':
    case 'close':
    case 'writeInGroup':
      return `phone ${step.d}: ${step.t} row ${step.row}`;
    case 'sync':
      return `phone ${step.d} syncs${describeLine(step.line)}`;
    case 'tabs':
      return `phone ${step.d} syncs in two tabs, ${step.behind} turns apart${describeLine({ ...goodLine, calls: step.calls, meanwhile: step.meanwhile })}`;
    case 'wait':
      return `${step.seconds} s go by`;
    case 'forget':
      return step.all ? 'all tombstones are cleared away' : 'older tombstones are cleared away';
    case 'choose':
      return `phone ${step.d}: ${step.other ? 'the other version' : 'the version that stands'} is chosen`;
    case 'settle':
      return `phone ${step.d}: somebody decides about the first problem, way ${step.way}`;
    case 'erase':
      return `phone ${step.d}: signed out, all erased${step.readBack ? '; the file is read back' : ''}`;
    case 'late':
    case 'poison':
    case 'shorten':
    case 'undo':
    case 'review':
    case 'handIn':
    case 'confirm':
    case 'reopen':
    case 'signOut':
    case 'signIn':
    case 'update':
      return `phone ${step.d}: ${step.t}`;
    default:
      return `server: ${step.t}`;
  }
}

function describeLine(line: typeof goodLine): string {
  if (isGood(line)) return '';
  const { calls, kill, after, twice, meanwhile } = line;
  return [
    `; calls: ${calls.join(', ')}`,
    kill === null ? '' : `; killed ${after ? 'after' : 'before'} await ${kill}`,
    twice ? '; pushes arrive again later' : '',
    meanwhile ? `; writes in row ${meanwhile.row} at ${meanwhile.at} meanwhile` : '',
  ].join('');
}
