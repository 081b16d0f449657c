import { getDiagnosis } from '#data/account/get-diagnosis.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { paths } from '#ui/paths.ts';
import { diagnosisParts, spellDevice } from './diagnosis-lines.ts';
import { DiagnosisView } from './diagnosis-view.tsx';
import { usePhoneFacts } from './use-phone-facts.ts';

/** Everything a helper asks for, with and without network. */
export function DiagnosisPage(props: { readonly version: string }) {
  const local = useLocal();
  const diagnosis = useLive(getDiagnosis);
  const phone = usePhoneFacts();
  if (diagnosis === undefined || phone === undefined) return null;
  return (
    <DiagnosisView
      kind="inner"
      backTo={paths.sync}
      device={spellDevice(diagnosis.device)}
      parts={diagnosisParts(props.version, phone, diagnosis, local.now())}
    />
  );
}
