import { syncPageWords as words } from '#content/words/account/account.ts';
import { fetchingWords } from '#content/words/shell/shell.ts';
import { isOldSync, syncStatusWords } from '#content/words/waiting/sync.ts';
import { type SyncStatus } from '#data/waiting/get-sync-status.ts';

/** What the page says first. */
export function headWords(
  status: SyncStatus,
  now: Date,
): { readonly title: string; readonly text: string } {
  if (isOldSync(status, now)) {
    return { title: syncStatusWords(status, now).full, text: words.oldText };
  }
  switch (status.kind) {
    case 'loading':
      return fetchingWords;
    case 'synced':
      return { title: words.syncedTitle, text: words.syncedText };
    case 'stopped':
      return status.asks
        ? {
            title: words.asksTitle(status.count),
            text: status.isTooLong ? words.tooLongText : words.asksText,
          }
        : { title: words.stoppedTitle(status.count), text: words.stoppedText };
    case 'syncing':
      return { title: words.syncingTitle, text: words.waitingText };
    case 'waiting':
      return {
        title: status.count === 0 ? words.document : words.waitingTitle(status.count),
        text: words.waitingText,
      };
  }
}
