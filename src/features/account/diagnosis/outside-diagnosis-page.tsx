import { diagnosisWords as words } from '#content/words/account/diagnosis.ts';
import { paths } from '#ui/paths.ts';
import { phoneParts } from './diagnosis-lines.ts';
import { DiagnosisView } from './diagnosis-view.tsx';
import { usePhoneFacts } from './use-phone-facts.ts';

/** On a phone that belongs to nobody: what the device itself can tell. */
export function OutsideDiagnosisPage(props: { readonly version: string }) {
  const phone = usePhoneFacts();
  if (phone === undefined) return null;
  return (
    <DiagnosisView
      kind="task"
      backTo={paths.signIn}
      device={words.signedOut}
      parts={phoneParts(props.version, phone)}
    />
  );
}
