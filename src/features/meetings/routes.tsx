import type { ReactNode } from 'react';
import { Route } from 'react-router';
import { lazyPage } from '#ui/browser/lazy-page.ts';
import { paths } from '#ui/paths.ts';

const MeetingsPage = lazyPage(async () => (await import('./round/meetings-page.tsx')).MeetingsPage);
const MeetingPage = lazyPage(async () => (await import('./meeting-page.tsx')).MeetingPage);
const AgendaItemPage = lazyPage(
  async () => (await import('./agenda-item-page.tsx')).AgendaItemPage,
);
const WriteNotePage = lazyPage(
  async () => (await import('./note/write-note-page.tsx')).WriteNotePage,
);
const NoteHistoryPage = lazyPage(
  async () => (await import('./note/note-history-page.tsx')).NoteHistoryPage,
);
const RecordPage = lazyPage(async () => (await import('./record/record-page.tsx')).RecordPage);
const ReplyPage = lazyPage(async () => (await import('./reply/reply-page.tsx')).ReplyPage);

/** `gated` lets through those whose seats open the meetings. */
export function meetingsRoutes(gated: (page: ReactNode) => ReactNode) {
  return (
    <>
      <Route path={paths.meetings} element={gated(<MeetingsPage />)} />
      <Route path={paths.meeting(':meeting')} element={gated(<MeetingPage />)} />
      <Route path={paths.record(':meeting')} element={gated(<RecordPage />)} />
      <Route path={paths.recordReply(':meeting')} element={gated(<ReplyPage />)} />
      <Route path={paths.agendaItem(':meeting', ':item')} element={gated(<AgendaItemPage />)} />
      <Route
        path={paths.writeNote(':meeting', ':item', ':note')}
        element={gated(<WriteNotePage />)}
      />
      <Route
        path={paths.noteHistory(':meeting', ':item', ':note')}
        element={gated(<NoteHistoryPage />)}
      />
    </>
  );
}
