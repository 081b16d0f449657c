import { useState } from 'react';

/**
 * A short text that is there again when one comes back to it within the visit, also after a reload
 * or when the phone has taken the page down meanwhile. Never sent anywhere; gone with the tab.
 * `name` says whose and what, and is the same as long as the component lives.
 */
export function useKeptForVisit(name: string): [string, (text: string) => void] {
  const [text, setText] = useState(() => read(name));
  return [
    text,
    (next) => {
      setText(next);
      write(name, next);
    },
  ];
}

const PREFIX = 'visit ';
/** What is kept where the browser's store is closed or full: until the page is loaded anew. */
const here = new Map<string, string>();

function read(name: string): string {
  try {
    return sessionStorage.getItem(PREFIX + name) ?? here.get(name) ?? '';
  } catch {
    return here.get(name) ?? '';
  }
}

function write(name: string, text: string): void {
  try {
    sessionStorage.setItem(PREFIX + name, text);
    here.delete(name);
  } catch {
    here.set(name, text);
  }
}
