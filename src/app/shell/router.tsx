import { startTransition, useLayoutEffect, useState, type ReactNode } from 'react';
import { Router, UNSAFE_createBrowserHistory as openHistory } from 'react-router';

/**
 * The library's BrowserRouter, which lies in one file with links, forms and fetchers that nobody
 * here uses and that would all come along, in the first screen of everybody.
 */
export function AppRouter(props: { readonly children: ReactNode }) {
  const [history] = useState(() => openHistory({ v5Compat: true }));
  const [place, setPlace] = useState({ action: history.action, location: history.location });
  useLayoutEffect(() => history.listen((next) => startTransition(() => setPlace(next))), [history]);
  return (
    <Router location={place.location} navigationType={place.action} navigator={history}>
      {props.children}
    </Router>
  );
}
