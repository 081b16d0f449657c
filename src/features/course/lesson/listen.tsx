import { Square, Volume2 } from 'lucide';
import { useCallback, useRef, type RefObject } from 'react';
import { pageEndWords } from '#content/words/course/course.ts';
import { Icon } from '#ui/sign/icon.tsx';
import css from './lesson.module.css';
import { spokenMark, type SpokenMark } from './spoken-mark.ts';
import { useSpeech } from './use-speech.ts';

interface ListenProps {
  readonly texts: readonly string[];
  /** Where they stand. */
  readonly page: RefObject<HTMLElement | null>;
}

/** Reads the screenful aloud and marks the sentence it is at; there only where the browser has a Swedish voice. */
export function Listen({ texts, page }: ListenProps) {
  const mark = useRef<SpokenMark>(undefined);
  const onSentence = useCallback(
    (sentence: string | null) => {
      if (sentence === null) return mark.current?.clear();
      if (page.current) mark.current ??= spokenMark(page.current);
      return mark.current?.show(sentence);
    },
    [page],
  );
  const { hasVoice, isSpeaking, speak, stop } = useSpeech({ onSentence });
  if (!hasVoice) return null;
  return (
    <button
      type="button"
      className={css['listen']}
      onClick={() => (isSpeaking ? stop() : speak(texts))}
    >
      <Icon of={isSpeaking ? Square : Volume2} small />
      {isSpeaking ? pageEndWords.stopListening : pageEndWords.listen}
    </button>
  );
}
