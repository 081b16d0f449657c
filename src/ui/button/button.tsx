import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import css from './button.module.css';
import { Link } from '#ui/navigation/link.tsx';

type Kind = 'main' | 'second' | 'plain' | 'stop';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'style' | 'className'> {
  readonly kind?: Kind | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

export function Button({ kind = 'main', type = 'button', children, ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={css['button']} data-kind={kind}>
      {children}
    </button>
  );
}

interface ButtonLinkProps {
  readonly to: string;
  readonly kind?: Kind | undefined;
  /** In a row, beside what it is about. */
  readonly small?: boolean;
  readonly children: ReactNode;
  readonly 'aria-label'?: string | undefined;
  /** Beside going there: what must happen in the very press. */
  readonly onClick?: (() => void) | undefined;
}

export function ButtonLink({ to, kind = 'main', small, children, ...rest }: ButtonLinkProps) {
  return (
    <Link
      {...rest}
      to={to}
      className={css['button']}
      data-kind={kind}
      data-small={small || undefined}
    >
      {children}
    </Link>
  );
}

interface ButtonOutProps {
  /** `mailto:`, `tel:`: another app answers. */
  readonly href: string;
  readonly kind?: Kind | undefined;
  readonly children: ReactNode;
  readonly 'aria-label'?: string | undefined;
}

export function ButtonOut({ href, kind = 'main', children, ...rest }: ButtonOutProps) {
  return (
    <a {...rest} href={href} className={css['button']} data-kind={kind}>
      {children}
    </a>
  );
}
