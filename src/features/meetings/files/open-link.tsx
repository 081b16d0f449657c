import { filesWords as words } from '#content/words/meetings/files.ts';
import { readLink } from '#domain/files/read-link.ts';
import { OutsideLink } from '#ui/button/outside-link.tsx';

/** Whatever somebody has got into the row: only what is safe to open is a link. */
export function OpenLink({ link }: { readonly link: string }) {
  const safe = readLink(link);
  if (!safe) return null;
  return (
    <OutsideLink to={safe.to} host={safe.host} hint={words.opensOutside}>
      {words.openLink}
    </OutsideLink>
  );
}
