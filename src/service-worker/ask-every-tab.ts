/** The one thing a tab must be able to do to be asked. */
interface Tab {
  postMessage(message: unknown, transfer: Transferable[]): void;
}

const PATIENCE_MS = 1500;

/**
 * Is every open tab free of unsaved text? A tab that does not answer (frozen in the background,
 * an older version) counts as one that holds text: better late than a lost sentence.
 */
export async function askEveryTab(tabs: readonly Tab[], patience = PATIENCE_MS): Promise<boolean> {
  const answers = await Promise.all(tabs.map((tab) => ask(tab, patience)));
  return answers.every(Boolean);
}

function ask(tab: Tab, patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    const timer = setTimeout(() => done(false), patience);
    function done(clean: boolean) {
      clearTimeout(timer);
      channel.port1.close();
      resolve(clean);
    }
    channel.port1.addEventListener('message', ({ data: answer }: MessageEvent<unknown>) => {
      done(
        typeof answer === 'object' && answer !== null && 'clean' in answer && answer.clean === true,
      );
    });
    channel.port1.start();
    tab.postMessage({ type: 'IS_CLEAN' }, [channel.port2]);
  });
}
