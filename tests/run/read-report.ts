import { existsSync, readFileSync } from 'node:fs';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Figures come from the runners' own machine-readable reports, never from their printed lines. */
export function readVitestReport(file: string): Tally | undefined {
  const report = readJson(file) as VitestReport | undefined;
  if (report === undefined) return undefined;
  // A file that cannot even be loaded holds no tests and must count all the same.
  const broken = report.testResults.filter(
    (one) =>
      one.status === 'failed' && !one.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

export function readPlaywrightReport(file: string): Tally | undefined {
  const report = readJson(file) as PlaywrightReport | undefined;
  if (report === undefined) return undefined;
  const { expected, unexpected, flaky, skipped } = report.stats;
  // A journey that only sometimes succeeds has not succeeded.
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

function readJson(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
