import { useCallback, useEffect, useSyncExternalStore, useState } from 'react';

/**
 * The browser's own voice, where it has a Swedish one. Sentence by sentence: some browsers fall
 * silent in the middle of long texts.
 */
export function useSpeech() {
  const hasVoice = useSyncExternalStore(listenForVoices, () => swedishVoice() !== undefined);
  const [isSpeaking, setIsSpeaking] = useState(false);

  const stop = useCallback(() => {
    setIsSpeaking(false);
    speechSynthesis.cancel();
  }, []);

  function speak(texts: readonly string[]): void {
    const voice = swedishVoice();
    if (!voice) return;
    speechSynthesis.cancel();
    setIsSpeaking(true);
    for (const [index, text] of texts.entries()) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      if (index === texts.length - 1) utterance.addEventListener('end', () => setIsSpeaking(false));
      utterance.addEventListener('error', () => setIsSpeaking(false));
      speechSynthesis.speak(utterance);
    }
  }

  // A page that is left falls silent: another screen of the app, another tab, a locked phone.
  useEffect(() => {
    if (!hasVoice) return undefined;
    addEventListener('pagehide', stop);
    return () => {
      removeEventListener('pagehide', stop);
      speechSynthesis.cancel();
    };
  }, [hasVoice, stop]);
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
