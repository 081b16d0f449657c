import { useState } from 'react';
import css from './frame.module.css';

/**
 * Says aloud, once, what came while one was looking at the page; what stood there from the start is
 * read with the page. It must stand there before it has something to say.
 */
export function Said({ text }: { readonly text: string }) {
  const [before, setBefore] = useState({ text, isNews: false });
  if (before.text !== text) setBefore({ text, isNews: true });
  return <output className={css['said']}>{before.isNews ? text : ''}</output>;
}
