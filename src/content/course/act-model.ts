/**
 * Something small to do inside a lesson, as plain data. Nothing waits for it and nothing is counted:
 * what one did is kept for the visit alone, under the act's key.
 */
export type Act = Guess | Pick | Sort | Spend;

interface ActHead {
  readonly key: string;
  readonly question: string;
}
/** Guess before it is shown: the figure that follows it stands hidden until one has. */
export interface Guess extends ActHead {
  readonly kind: 'guess';
  readonly choices: readonly { readonly text: string; readonly isRight: boolean }[];
  /** What to think of when one knows. */
  readonly after: string;
}
/** Point one of several out; each is answered, and one may go on to the next. */
export interface Pick extends ActHead {
  readonly kind: 'pick';
  /** As links that hang together, or as things that lie beside each other. */
  readonly look: 'chain' | 'cases';
  readonly choices: readonly {
    readonly text: string;
    readonly note: string;
    readonly isRight: boolean;
    readonly answer: string;
  }[];
}
/** Two piles: each thing says at once whether it belongs where one laid it, and why. */
export interface Sort extends ActHead {
  readonly kind: 'sort';
  readonly piles: readonly [string, string];
  readonly items: readonly {
    readonly text: string;
    /** Where it belongs. */
    readonly pile: 0 | 1;
    readonly answer: string;
  }[];
}
/** Put money on posts, a piece at a time, and see whom it reaches. */
export interface Spend extends ActHead {
  readonly kind: 'spend';
  /** How many pieces there are to lay. */
  readonly pieces: number;
  /** What a piece is worth, in kronor. */
  readonly worth: number;
  readonly groups: readonly [string, string];
  readonly posts: readonly {
    readonly title: string;
    readonly note: string;
    /** How much of the post reaches the first group, in per cent. */
    readonly share: number;
  }[];
  readonly after: string;
}

const actKinds = ['guess', 'pick', 'sort', 'spend'] as const;

export function isAct(block: { readonly kind: string }): block is Act {
  return (actKinds as readonly string[]).includes(block.kind);
}

/** How much of what is laid reaches the first group, in whole per cent; nothing when nothing is laid. */
export function shareOf(act: Spend, laid: readonly number[]): number | null {
  const whole = laid.reduce((sum, pieces) => sum + pieces, 0);
  if (whole === 0) return null;
  const first = act.posts.reduce((sum, post, at) => sum + post.share * (laid[at] ?? 0), 0);
  return Math.round(first / whole);
}
