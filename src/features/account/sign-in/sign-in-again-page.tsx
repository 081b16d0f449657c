import { Navigate, useLocation } from 'react-router';
import { getBlock } from '#data/waiting/get-block.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { addressToCompare } from '#domain/address.ts';
import type { Trail } from '#ui/navigation/link.tsx';
import { paths } from '#ui/paths.ts';
import { SignInPage, type SignInPageProps } from './sign-in-page.tsx';

/**
 * On a phone that is somebody's: again where that login has ended, as another person where another
 * address was asked for, and otherwise there is nothing to sign in to.
 */
export function SignInAgainPage(props: Pick<SignInPageProps, 'demo' | 'install'>) {
  const { email } = useLocal();
  const { search, state } = useLocation();
  const block = useLive(getBlock);
  if (block === undefined) return null;
  const asked = new URLSearchParams(search).get('adress');
  const isAnother = asked !== null && addressToCompare(asked) !== addressToCompare(email);
  // A button of ours stands only where the server has said that the login is no more.
  const hasEnded = block === 'signIn' || (state as Trail | null)?.from !== undefined;
  if (!hasEnded && !isAnother) return <Navigate to={paths.home} replace />;
  return <SignInPage {...props} again={isAnother ? undefined : email} />;
}
