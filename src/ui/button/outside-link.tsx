import { ExternalLink } from 'lucide';
import type { ReactNode } from 'react';
import { Icon } from '#ui/sign/icon.tsx';
import { Hidden } from '#ui/text/hidden.tsx';
import css from './outside-link.module.css';

interface OutsideLinkProps {
  /** https. */
  readonly to: string;
  readonly children: ReactNode;
  /** Where it leads, under the title. */
  readonly host: string;
  /** For those who listen: that it opens beside the app. */
  readonly hint: string;
}

/** A link out of the app: says where it leads, and leaves no trace of where one came from. */
export function OutsideLink({ to, children, host, hint }: OutsideLinkProps) {
  return (
    <a className={css['link']} href={to} target="_blank" rel="noreferrer noopener">
      <span className={css['text']}>
        <span className={css['title']}>{children}</span>
        <span className={css['host']}>{host}</span>
        <Hidden>{hint}</Hidden>
      </span>
      <Icon of={ExternalLink} small />
    </a>
  );
}
