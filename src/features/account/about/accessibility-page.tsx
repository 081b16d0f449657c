import { accessibilityProse } from '#content/words/account/accessibility.ts';
import { ProsePage } from './prose-page.tsx';

export function AccessibilityPage(props: { readonly signedIn: boolean }) {
  return <ProsePage prose={accessibilityProse} signedIn={props.signedIn} />;
}
