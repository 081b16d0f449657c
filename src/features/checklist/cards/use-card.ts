import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { saveScore, type AnswerOf } from '#data/checklist/save-own-answer.ts';
import { useLocal } from '#data/use-live.ts';
import type { Trail } from '#ui/navigation/link.tsx';
import { travel, type Way } from '#ui/navigation/transition.ts';

interface CardOf {
  readonly of: AnswerOf;
  readonly stored: number | null;
  readonly top: number;
  /** Where the next card lies. */
  readonly on: string;
  /** The answer has more to it than a digit. */
  readonly stays: boolean;
}

/** As long as the fill glides to what one pressed. */
const glideMs = 240;

/** A score below the top leads on by itself; the top stays, for it is asked how one knows. */
export function useCard({ of, stored, top, on, stays }: CardOf) {
  const local = useLocal();
  const go = useGo();
  const [picked, setPicked] = useState<number>();
  const [failed, setFailed] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** The press that counts: the last one, and none when the card has gone. */
  const turn = useRef(0);
  useEffect(
    () => () => {
      turn.current += 1;
      clearTimeout(timer.current);
    },
    [],
  );

  async function press(score: number) {
    clearTimeout(timer.current);
    turn.current += 1;
    const mine = turn.current;
    setPicked(score);
    const begun = performance.now();
    try {
      await saveScore(local, of, score);
      setFailed(false);
    } catch {
      setPicked(undefined);
      setFailed(true);
      return;
    }
    if (score === top || stays || mine !== turn.current) return;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const left = isStill ? 0 : Math.max(0, glideMs - (performance.now() - begun));
    timer.current = setTimeout(() => go('forward', on), left);
  }
  return { value: picked ?? stored, failed, press: (score: number) => void press(score) };
}

/** To another page, as a link there would. */
export function useGo() {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  return (way: Way, to: string) =>
    travel(way, () => void navigate(to, { state: { from: pathname } satisfies Trail }));
}
