import { privacyProse } from '#content/words/privacy.ts';
import { ProsePage } from './prose-page.tsx';

export function PrivacyPage(props: { readonly signedIn: boolean }) {
  return <ProsePage prose={privacyProse} signedIn={props.signedIn} />;
}
