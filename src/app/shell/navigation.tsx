import { BookOpen, Ellipsis, House, ListChecks, UsersRound, type IconNode } from 'lucide';
import { useMemo, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { roleWord } from '#content/words/common.ts';
import { seatWords, shellWords } from '#content/words/shell/shell.ts';
import { useLocal } from '#data/use-live.ts';
import { Icon } from '#ui/sign/icon.tsx';
import { NavBar, type NavItem } from '#ui/bar/nav-bar.tsx';
import { paths } from '#ui/paths.ts';
import { SideBar } from '#ui/bar/side-bar.tsx';
import styles from './frame.module.css';
import { placeOf, placesFor, type PlaceName } from './places.ts';
import { useShell } from './shell-context.ts';

const places: Readonly<Record<PlaceName, { readonly to: string; readonly icon: IconNode }>> = {
  home: { to: paths.home, icon: House },
  course: { to: paths.course, icon: BookOpen },
  meetings: { to: paths.meetings, icon: UsersRound },
  checklist: { to: paths.checklist, icon: ListChecks },
  more: { to: paths.more, icon: Ellipsis },
};

function useNavItems(): readonly NavItem[] {
  const { choice, isOffice } = useShell();
  const open = useMemo(() => placesFor(choice.hats, isOffice), [choice.hats, isOffice]);
  const { pathname } = useLocation();
  const current = placeOf(pathname);
  return useMemo(
    () =>
      open.map((name) => ({
        to: places[name].to,
        label: shellWords.places[name],
        icon: <Icon of={places[name].icon} />,
        current: name === current,
      })),
    [open, current],
  );
}

/** Below on a phone. */
export function Bar(): ReactNode {
  return <NavBar label={shellWords.menu} items={useNavItems()} />;
}

/** Beside on a wide screen, with who is here at its foot. */
export function Side(): ReactNode {
  return <SideBar label={shellWords.menu} items={useNavItems()} foot={<Who />} />;
}

function Who() {
  const { email } = useLocal();
  const { hat } = useShell().choice;
  return (
    <p className={styles['who']}>
      <b dir="auto">{hat?.name ?? email}</b>
      {hat && <span>{seatWords(roleWord[hat.role], hat.organisationName)}</span>}
    </p>
  );
}
