/**
 * The bytes of files follow their rows, when a round has ended. A round that ends while they are on their way
 * may have brought more rows through: then it looks once more, or those would wait for the next round.
 */
export function makeFileSender(
  send: (isStopped: () => boolean) => Promise<unknown>,
  onError: (error: unknown) => void,
) {
  let isStopped = false;
  let isWanted = false;
  let running: Promise<void> | null = null;
  const sendAll = async (): Promise<void> => {
    isWanted = false;
    await send(() => isStopped);
    if (isWanted && !isStopped) await sendAll();
  };
  return {
    wake: () => {
      isWanted = true;
      if (isStopped) return;
      running ??= sendAll()
        // of a database that was closed under it nobody needs to hear
        .catch((error: unknown) => void (isStopped || onError(error)))
        .finally(() => (running = null));
    },
    stop: async () => {
      isStopped = true;
      await running;
    },
  };
}
