import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Passed, but not at the first try: told each time, so that it is looked into. */
  readonly retried: number;
  /** Each failed test with its message, to be read first. */
  readonly failures: readonly string[];
}

/** As much of a message as says what was wrong; a printed page is thousands of lines. */
const messageLimit = 1500;

/** Figures come from the runners' own machine-readable reports, never from their printed lines. */
export function readVitestReport(file: string): Tally | undefined {
  const report = readJson(file) as VitestReport | undefined;
  if (report === undefined) return undefined;
  const isFailed = ({ status }: { readonly status: string }) => status === 'failed';
  const failures = report.testResults.filter(isFailed).flatMap((one) => {
    const tests = one.assertionResults.filter(isFailed);
    // A file that cannot even be loaded holds no tests and must count all the same.
    if (tests.length === 0) return [tell(one.name, one.message ?? '')];
    return tests.map((test) => tell(`${one.name} › ${test.fullName}`, test.failureMessages[0]));
  });
  return {
    passed: report.numPassedTests,
    failed: failures.length,
    skipped: report.numPendingTests + report.numTodoTests,
    retried: 0,
    failures,
  };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

export function readPlaywrightReport(file: string): Tally | undefined {
  const report = readJson(file) as PlaywrightReport | undefined;
  if (report === undefined) return undefined;
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failures = report.suites
    .flatMap(journeysOf)
    .flatMap(({ title, file: at, tests }) =>
      tests
        .filter((test) => test.status === 'unexpected' || test.status === 'flaky')
        .map(({ results }) => tell(`${at} › ${title}`, results[0]?.error?.message)),
    );
  return {
    passed: expected + flaky,
    failed: unexpected + report.errors.length,
    skipped,
    retried: flaky,
    failures: [...failures, ...report.errors.map((error) => tell('journeys', error.message))],
  };
}

function journeysOf(suite: Suite): readonly Journey[] {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(journeysOf)];
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly suites: readonly Suite[];
  readonly errors: readonly { readonly message?: string }[];
}
interface Suite {
  readonly specs?: readonly Journey[];
  readonly suites?: readonly Suite[];
}
interface Journey {
  readonly title: string;
  readonly file: string;
  readonly tests: readonly {
    readonly status: string;
    readonly results: readonly { readonly error?: { readonly message?: string } }[];
  }[];
}

function tell(where: string, message = ''): string {
  return `${where}\n${stripVTControlCharacters(message).slice(0, messageLimit)}`;
}

function readJson(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
