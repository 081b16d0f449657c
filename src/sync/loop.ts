import type { Identity, Ports } from './ports.ts';
import { backoff } from './plan-retry.ts';
import { runRound, type RoundOutcome } from './round.ts';

export type Trigger = 'edit' | 'online' | 'visible' | 'timer' | 'poke';

export interface LoopOptions extends Ports, Identity {
  /** A bug or a broken database: the loop goes on after a pause, and somebody is told. */
  readonly onError: (error: unknown) => void;
  /** Somebody waits for what the others write: asked after each round. Never rejects. */
  readonly isAwaited?: () => Promise<boolean>;
  /** A round of this tab has ended: what goes by other ways may go now. */
  readonly onRound?: (outcome: RoundOutcome) => void;
}

const pause = 60_000;
/** While people sit in the same room: what one writes is seen by the others before they look up. */
const awaitedPause = 2_500;
/** A second or two of typing travels together. */
const afterEdit = 1_500;
/** Another tab holds the lock: it is at work, ask again soon. */
const afterTaken = 2_000;

/**
 *        edit (after 1.5 s) · online · visible · poke · 60 s (2.5 s when awaited) ± 20 % · backoff after failure
 *   idle ──────────────────────────────────────────────────────────────▶ asked
 *    ▲                                                                    │ lock free?
 *    │ done: timer set        ┌─────────── woken meanwhile ◀──────┐       │ no: ask in 2 s
 *    └────────────────────────┴──────────────────────────────── running ◀─┘ yes
 *
 * The lock is held for one round only: a tab that the phone has frozen can never keep the others
 * from syncing. One round at a time saves work; two at once are safe (tested).
 */
export class Loop {
  readonly #options: LoopOptions;
  #running: Promise<RoundOutcome> | null = null;
  #cancel: (() => void) | null = null;
  #dueAt = Number.POSITIVE_INFINITY;
  #force = false;
  #failures = 0;
  #stopped = false;
  #base = pause;

  constructor(options: LoopOptions) {
    this.#options = options;
  }

  /** Something happened that may be worth a round. */
  wake(trigger: Trigger): void {
    if (trigger === 'online' || trigger === 'visible') this.#force = true;
    this.#schedule(trigger === 'edit' ? afterEdit : 0, trigger);
  }

  /** A person asked: always ends with an answer. */
  syncNow(): Promise<RoundOutcome> {
    this.#force = true;
    return this.#run(true);
  }

  /** Resolves when no round is under way any more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#cancel?.();
    await this.#running;
  }

  #schedule(ms: number, trigger: Trigger): void {
    const { clock } = this.#options;
    const at = clock.now() + ms;
    if (this.#stopped || (this.#dueAt <= at && this.#dueAt >= clock.now())) return;
    this.#cancel?.();
    this.#dueAt = at;
    this.#cancel = clock.after(ms, () => {
      this.#dueAt = Number.POSITIVE_INFINITY;
      void this.#start(trigger);
    });
  }

  async #start(trigger: Trigger): Promise<void> {
    if (this.#stopped) return;
    if (trigger === 'timer' && (await this.#isFresh())) this.#schedule(this.#pause(), 'timer');
    else await this.#run(false);
  }

  /** One round at a time in this tab; the promise never rejects. */
  #run(wait: boolean): Promise<RoundOutcome> {
    if (this.#running) return this.#running.then(() => this.#run(wait));
    this.#running = this.#oneRound(wait).finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #oneRound(wait: boolean): Promise<RoundOutcome> {
    const { lock, onError } = this.#options;
    const force = this.#force;
    this.#force = false;
    try {
      const round = () => runRound({ ...this.#options, force });
      let outcome = await lock.run(wait, round);
      // A call may have gone out on a line that was dead since the network came back, while the next
      // one went through: a person who asked is not told to wait for a second try.
      if (wait && outcome === 'waiting') outcome = await lock.run(wait, round);
      if (outcome === null) this.#schedule(afterTaken, 'poke');
      await this.#askWhetherAwaited();
      this.#settle(outcome);
      if (outcome !== null) this.#options.onRound?.(outcome);
      return outcome ?? 'waiting';
    } catch (error) {
      onError(error);
      this.#settle('offline');
      return 'waiting';
    }
  }

  async #askWhetherAwaited(): Promise<void> {
    this.#base = (await this.#options.isAwaited?.()) === true ? awaitedPause : pause;
  }

  /** Nobody there: ever more seldom. Something left to send: soon again, a minute at the latest. */
  #settle(outcome: RoundOutcome | null): void {
    const failed = outcome === 'offline' || outcome === 'updateNeeded';
    this.#failures = failed || outcome === 'waiting' ? this.#failures + 1 : 0;
    const wait = backoff(this.#failures, this.#options.ids.random);
    if (failed) this.#schedule(wait, 'timer');
    else if (outcome === 'waiting') this.#schedule(Math.min(wait, this.#pause(pause)), 'timer');
    else this.#schedule(this.#pause(), 'timer');
  }

  /** Another tab has just been in contact: no need for both to ask. */
  async #isFresh(): Promise<boolean> {
    const { store, clock, onError } = this.#options;
    try {
      const { meta } = await store.read({});
      const age = clock.now() - (meta.contact ?? 0);
      return this.#failures === 0 && age >= 0 && age < this.#base / 2;
    } catch (error) {
      onError(error);
      return false;
    }
  }

  #pause(base = this.#base): number {
    return base * (0.8 + 0.4 * this.#options.ids.random());
  }
}
