import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

/** What one looks for: it stays in the address, for the way back. */
export function useQueryInAddress(): readonly [query: string, set: (query: string) => void] {
  const navigate = useNavigate();
  const { pathname, search, state } = useLocation();
  const [query, setQuery] = useState(() => new URLSearchParams(search).get('q') ?? '');
  // A pause in the typing later: browsers count how often the address changes.
  useEffect(() => {
    const wanted = query === '' ? '' : `?q=${encodeURIComponent(query.toWellFormed())}`;
    if (wanted === search) return undefined;
    const timer = setTimeout(() => {
      void navigate({ pathname, search: wanted }, { replace: true, state });
    }, 400);
    return () => clearTimeout(timer);
  }, [query, navigate, pathname, search, state]);
  return [query, setQuery];
}
