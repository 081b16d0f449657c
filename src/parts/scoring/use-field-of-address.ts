import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** What an address ends with that leads to the field itself. */
export const fieldHash = { evidence: '#underlag', comment: '#kommentar' } as const;

/** The field takes the focus when the address names it, or when one asks for it, each time. */
export function useFieldOfAddress(hash: string, asked = 0) {
  const { hash: named } = useLocation();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (named === hash || asked > 0) field.current?.focus();
  }, [named, hash, asked]);
  return field;
}
