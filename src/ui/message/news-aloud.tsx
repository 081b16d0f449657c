import { useState } from 'react';
import { Aloud } from '#ui/text/hidden.tsx';

/**
 * Says aloud, once, what came while one was looking at the page; what stood there from the start is
 * read with the page. It must stand there before it has something to say.
 */
export function NewsAloud({ text }: { readonly text: string }) {
  const [before, setBefore] = useState({ text, isNews: false });
  if (before.text !== text) setBefore({ text, isNews: true });
  return <Aloud>{before.isNews ? text : ''}</Aloud>;
}
