import { useEffect, useState } from 'react';
import { getPhoneFacts, type PhoneFacts } from '#data/account/get-phone-facts.ts';

/** Read anew when the network comes or goes. */
export function usePhoneFacts(): PhoneFacts | undefined {
  const [facts, setFacts] = useState<PhoneFacts>();
  useEffect(() => {
    let isGone = false;
    const read = async () => {
      const found = await getPhoneFacts();
      if (!isGone) setFacts(found);
    };
    void read();
    addEventListener('online', read);
    addEventListener('offline', read);
    return () => {
      isGone = true;
      removeEventListener('online', read);
      removeEventListener('offline', read);
    };
  }, []);
  return facts;
}
