import { courseOutline } from '#content/course/outline.ts';
import { getCertificate, type Certificate } from '#data/course/get-certificate.ts';
import { useHat, useLive } from '#data/use-live.ts';

/** What the certificate says; null before the last module is finished. */
export function useCertificate(): Certificate | null | undefined {
  const hat = useHat()?.hat;
  const certificate = useLive(
    async (local) => (hat ? getCertificate(local, courseOutline, hat) : undefined),
    [hat?.participationId],
  );
  return certificate && (certificate.isFinished ? certificate : null);
}
