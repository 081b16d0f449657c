import { Square, Volume2 } from 'lucide';
import { pageEndWords } from '#content/words/course/course.ts';
import { Icon } from '#ui/sign/icon.tsx';
import css from './lesson.module.css';
import { useSpeech } from './use-speech.ts';

/** Reads the screenful aloud; there only where the browser has a Swedish voice. */
export function Listen({ texts }: { readonly texts: readonly string[] }) {
  const { hasVoice, isSpeaking, speak, stop } = useSpeech();
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
