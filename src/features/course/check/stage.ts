/** open: answer; notYet: the stored answer was another; done: right, or shown on request. */
export type Stage = 'open' | 'notYet' | 'done';
