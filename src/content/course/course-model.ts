import type { CourseOutline, ModuleOutline } from '#domain/course/course.ts';
import type { Act } from './act-model.ts';
import type { Fact, Figure } from './figure-model.ts';
import type { OutcomeKey } from './outcomes.ts';

/** The course as a tree of plain data: built from the Markdown files, drawn by components, never as HTML. */
export interface Course {
  readonly modules: readonly CourseModule[];
}
export interface CourseModule extends Omit<ModuleOutline, 'lessons' | 'checks' | 'reflections'> {
  readonly lead: string;
  /** What one knows more about afterwards. */
  readonly outcomes: readonly OutcomeKey[];
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
  /** For a group around one phone. */
  readonly discuss: readonly string[];
  readonly more: readonly ReadMore[];
  /** Every number of the lesson, with where it comes from. */
  readonly facts: readonly Fact[];
}
/** One thought: a headline, a little text, at most one figure, advice per role. */
export interface Part {
  readonly title: string;
  readonly body: readonly Block[];
  readonly advice: Advice | null;
}
export interface ReadMore {
  readonly title: string;
  /** https only. */
  readonly address: string;
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
  | Figure
  | Act;

export type Check = ChoiceCheck | MatchCheck | OrderCheck;
interface CheckHead {
  readonly key: string;
  readonly question: string;
  /** The right answer as it is stored: see check-answer.ts. */
  readonly right: string;
  /** The number of an earlier module that it recalls, or null. */
  readonly recalls: number | null;
}
/** One right answer of three or four. */
export interface ChoiceCheck extends CheckHead {
  readonly kind: 'choose';
  /** A short case to judge, or empty. */
  readonly story: string;
  readonly choices: readonly {
    readonly key: string;
    readonly text: string;
    readonly answer: string;
  }[];
}
/** Who does what: each thing belongs to one role. */
export interface MatchCheck extends CheckHead {
  readonly kind: 'match';
  readonly items: readonly {
    readonly key: string;
    readonly text: string;
    readonly role: AdviceRole;
    readonly answer: string;
  }[];
}
/** Put in order; the items stand in the right one. */
export interface OrderCheck extends CheckHead {
  readonly kind: 'order';
  readonly answer: string;
  readonly items: readonly { readonly key: string; readonly text: string }[];
}
export interface Reflection {
  readonly key: string;
  readonly question: string;
  readonly help: string;
}

/** One of the ten success factors. */
export interface Factor extends FactorHead {
  readonly parts: readonly Part[];
  readonly advice: Advice;
  /** How to talk about it. */
  readonly tips: readonly string[];
  /** How it hangs together with the European declaration. */
  readonly declaration: string;
  readonly more: readonly ReadMore[];
  readonly facts: readonly Fact[];
  readonly sources: readonly string[];
}
export interface FactorHead {
  readonly key: string;
  readonly number: number;
  readonly title: string;
  /** One line for the list. */
  readonly short: string;
}
/** A page to look up and print. */
export interface LookUp extends LookUpHead {
  readonly number: number;
  readonly lead: string;
  readonly parts: readonly Part[];
  readonly more: readonly ReadMore[];
  readonly facts: readonly Fact[];
  readonly sources: readonly string[];
}
export interface LookUpHead {
  readonly key: string;
  readonly title: string;
  /** One line for the list. */
  readonly second: string;
}
/** For the one who leads a talk of 45 minutes. */
export interface Guide {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly Part[];
}

/** The course without texts, for counting. */
export function outlineOf(course: Course): CourseOutline {
  return {
    modules: course.modules.map(({ key, number, title, checkMinutes, ...module }) => ({
      key,
      number,
      title,
      checkMinutes,
      lessons: module.lessons.map(({ key, title, minutes, parts }) => ({
        key,
        title,
        minutes,
        parts: parts.length,
      })),
      checks: module.checks.map((check) => ({ key: check.key, right: check.right })),
      reflections: module.reflections.map((reflection) => reflection.key),
    })),
  };
}
