/** A goal of Swedish gender equality policy as parliament and government word it, and what it can mean at home. */
export interface PolicyGoal {
  /** For ever: what somebody has tied to a sub-goal stays tied, whatever it is called. */
  readonly key: string;
  readonly name: string;
  /** Quoted, never edited: a new wording is a new version of the list. */
  readonly wording: string;
  /** In our own words, for a list. */
  readonly short: string;
  /** Our own, from the everyday of a municipality and a region. */
  readonly atHome: string;
  readonly source: string;
  /** Host and path. */
  readonly address: string;
}

/** Landed versions are never edited: what was tied to one keeps its meaning. */
export interface PolicyGoals {
  readonly version: string;
  /** The day the wording was held against its sources. */
  readonly checked: string;
  readonly overall: PolicyGoal;
  /** In their official order; the number is the place. */
  readonly subGoals: readonly PolicyGoal[];
}
