import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';

interface Speaking {
  /** The sentence that is being read, or null when it is over. */
  readonly onSentence: (sentence: string | null) => void;
}

/**
 * The browser's own voice, where it has a Swedish one. One sentence is handed to it at a time: some
 * browsers fall silent in the middle of long texts, and many voices never tell which word they are at.
 */
export function useSpeech({ onSentence }: Speaking) {
  const hasVoice = useSyncExternalStore(listenForVoices, () => swedishVoice() !== undefined);
  const [isSpeaking, setIsSpeaking] = useState(false);
  // The sentence under way. Held on to: a browser may let go of one, and it then never ends.
  const now = useRef<SpeechSynthesisUtterance>(undefined);

  const end = useCallback(() => {
    now.current = undefined;
    setIsSpeaking(false);
    onSentence(null);
  }, [onSentence]);
  const stop = useCallback(() => {
    end();
    speechSynthesis.cancel();
  }, [end]);

  function speak(texts: readonly string[]): void {
    const voice = swedishVoice();
    if (!voice) return;
    now.current = undefined;
    speechSynthesis.cancel();
    setIsSpeaking(true);
    say(texts, voice);
  }
  function say([text, ...rest]: readonly string[], voice: SpeechSynthesisVoice): void {
    if (text === undefined) return end();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    // What was cancelled ends too, and is no longer the one under way.
    utterance.addEventListener('end', () => now.current === utterance && say(rest, voice));
    utterance.addEventListener('error', () => now.current === utterance && end());
    now.current = utterance;
    onSentence(text);
    speechSynthesis.speak(utterance);
  }

  // A page that is left falls silent: another screen of the app, another tab, a locked phone.
  useEffect(() => {
    if (!hasVoice) return undefined;
    addEventListener('pagehide', stop);
    return () => {
      removeEventListener('pagehide', stop);
      now.current = undefined;
      onSentence(null);
      speechSynthesis.cancel();
    };
  }, [hasVoice, stop, onSentence]);
  return { hasVoice, isSpeaking, speak, stop };
}

function swedishVoice(): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in globalThis)) return undefined;
  const voices = speechSynthesis.getVoices().filter(({ lang }) => /^sv\b/iu.test(lang));
  // One in the phone itself reads without network.
  return voices.find((voice) => voice.localService) ?? voices[0];
}

function listenForVoices(changed: () => void): () => void {
  if (!('speechSynthesis' in globalThis)) return () => undefined;
  speechSynthesis.addEventListener('voiceschanged', changed);
  return () => speechSynthesis.removeEventListener('voiceschanged', changed);
}
