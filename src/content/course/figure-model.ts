/** The figures of the course as plain data; each is drawn by a component and can be said in words. */
export type Figure =
  | StepLine
  | BarPair
  | ScoreBars
  | Practice
  | FactCard
  | Compare
  | Chain
  | Wheel
  | Timeline
  | Whole
  | Scene
  | Example
  | Goal;

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
/** A checked number and where it comes from. */
export interface Fact {
  readonly key: string;
  readonly value: string;
  readonly unit: string;
  /** A whole sentence that stands alone. */
  readonly text: string;
  readonly year: string;
  readonly source: string;
  /** Host and path, or empty. */
  readonly address: string;
  /** The day on which the number was held against its source. */
  readonly checked: string;
  /** What must be said with it, or empty. */
  readonly caution: string;
}

/** A number that stands on its own, with its source one press away. */
export interface FactCard {
  readonly kind: 'fact';
  readonly fact: Fact;
}
/** Bars side by side; the numbers are a fact's of the same lesson. */
export interface Compare {
  readonly kind: 'compare';
  readonly caption: string;
  readonly unit: string;
  /** The key of the fact the numbers come from. */
  readonly fact: string;
  /** That fact's source. */
  readonly source: string;
  /** The key of the organisation's own figure that stands beside it, or empty. */
  readonly own: string;
  readonly rows: readonly {
    readonly title: string;
    readonly value: number;
    /** The number as it is written. */
    readonly text: string;
    readonly note: string;
  }[];
}
export interface Noted {
  readonly title: string;
  readonly note: string;
}
/** Links in order: what goes from hand to hand, and where it breaks. */
export interface Chain {
  readonly kind: 'chain';
  readonly caption: string;
  readonly links: readonly (Noted & { readonly broken: boolean })[];
}
/** Three to six steps that lead round to the first again. */
export interface Wheel {
  readonly kind: 'wheel';
  readonly caption: string;
  readonly steps: readonly Noted[];
}
export interface Timeline {
  readonly kind: 'timeline';
  readonly caption: string;
  readonly events: readonly { readonly year: string; readonly what: string }[];
}
/** Two to twelve parts that make a whole. */
export interface Whole {
  readonly kind: 'whole';
  readonly caption: string;
  readonly parts: readonly Noted[];
}

export const sceneNames = [
  'forskola',
  'hemtjanst',
  'snorojning',
  'kulturskola',
  'fullmaktige',
  'ledningsgrupp',
  'statistik',
  'mote',
  'vardcentral',
  'bibliotek',
] as const;
export type SceneName = (typeof sceneNames)[number];

/** A drawn everyday picture without text. */
export interface Scene {
  readonly kind: 'scene';
  readonly name: SceneName;
  /** What one sees, for those who listen. */
  readonly alt: string;
  readonly caption: string;
}
/** An everyday example in a frame, with or without its picture. */
export interface Example {
  readonly kind: 'example';
  readonly title: string;
  readonly text: string;
  readonly scene: { readonly name: SceneName; readonly alt: string } | null;
}

/** A goal of the policy, quoted in its official wording, with an example of our own. */
export interface Goal {
  readonly kind: 'goal';
  readonly name: string;
  readonly wording: string;
  readonly atHome: string;
  readonly source: string;
}
