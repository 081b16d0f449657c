import type { CourseOutline, ModuleOutline } from '#domain/course.ts';

/** The course as a tree of plain data: built from the Markdown files, drawn by components, never as HTML. */
export interface Course {
  readonly modules: readonly CourseModule[];
}
export interface CourseModule extends Omit<ModuleOutline, 'lessons' | 'checks' | 'reflections'> {
  readonly lead: string;
  readonly lessons: readonly Lesson[];
  readonly checks: readonly Check[];
  readonly reflections: readonly Reflection[];
  /** What one takes along, said on the last page. */
  readonly learned: readonly string[];
  readonly sources: readonly string[];
  /** What the reader should know about the sources. */
  readonly sourceNote: string;
}
export interface Lesson {
  readonly key: string;
  readonly title: string;
  readonly minutes: number;
  readonly parts: readonly Part[];
}
/** One thought: a headline, a little text, at most one figure, advice per role. */
export interface Part {
  readonly title: string;
  readonly body: readonly Block[];
  readonly advice: Advice | null;
}

export const adviceRoles = ['electedOfficial', 'seniorManager', 'strategist'] as const;
export type AdviceRole = (typeof adviceRoles)[number];
export type Advice = Readonly<Record<AdviceRole, string>>;

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly content: readonly Inline[] };
export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly Inline[])[];
    }
  | StepLine
  | BarPair
  | ScoreBars
  | Practice;

/** The steps of a round: two bars that stand together where the organisations meet. */
export interface StepLine {
  readonly kind: 'stepLine';
  readonly caption: string;
  readonly steps: readonly {
    readonly title: string;
    readonly together: boolean;
    readonly what: string;
    readonly gives: string;
  }[];
}
/** Two bars through a few rows; a bar is broken where something is missing. */
export interface BarPair {
  readonly kind: 'barPair';
  readonly caption: string;
  readonly left: string;
  readonly right: string;
  readonly rows: readonly {
    readonly title: string;
    readonly left: boolean;
    readonly right: boolean;
    readonly note: string;
  }[];
}
/** Scored checklists as falling bars. */
export interface ScoreBars {
  readonly kind: 'scoreBars';
  readonly caption: string;
  readonly rows: readonly {
    readonly title: string;
    readonly scores: readonly number[];
    readonly note: string;
  }[];
}
/** Score one statement of the checklist for an invented organisation; every score is answered. */
export interface Practice {
  readonly kind: 'practice';
  readonly key: string;
  readonly organisation: string;
  readonly story: string;
  readonly statement: string;
  readonly signOfTop: string;
  readonly steps: readonly {
    readonly score: number;
    readonly label: string;
    readonly answer: string;
  }[];
  readonly reasonable: number;
}

export interface Check {
  readonly key: string;
  readonly question: string;
  /** The key of the right choice. */
  readonly right: string;
  readonly choices: readonly {
    readonly key: string;
    readonly text: string;
    readonly answer: string;
  }[];
}
export interface Reflection {
  readonly key: string;
  readonly question: string;
  readonly help: string;
}

/** The course without texts, for counting. */
export function outlineOf(course: Course): CourseOutline {
  return {
    modules: course.modules.map(({ key, number, title, checkMinutes, ...module }) => ({
      key,
      number,
      title,
      checkMinutes,
      lessons: module.lessons.map(({ parts, ...lesson }) => ({ ...lesson, parts: parts.length })),
      checks: module.checks.map((check) => ({ key: check.key, right: check.right })),
      reflections: module.reflections.map((reflection) => reflection.key),
    })),
  };
}
