import type { ReactNode } from 'react';
import { Route } from 'react-router';
import { lazyPage } from '#ui/browser/lazy-page.ts';
import { paths } from '#ui/paths.ts';

const MeetingsPage = lazyPage(async () => (await import('./round/meetings-page.tsx')).MeetingsPage);
const MeetingPage = lazyPage(async () => (await import('./meeting-page.tsx')).MeetingPage);
const ArrangePage = lazyPage(async () => (await import('./arrange/arrange-page.tsx')).ArrangePage);
const AgendaItemPage = lazyPage(
  async () => (await import('./agenda-item-page.tsx')).AgendaItemPage,
);
const WriteNotePage = lazyPage(
  async () => (await import('./note/write-note-page.tsx')).WriteNotePage,
);
const NoteHistoryPage = lazyPage(
  async () => (await import('./note/note-history-page.tsx')).NoteHistoryPage,
);
const AttendancePage = lazyPage(
  async () => (await import('./during/attendance-page.tsx')).AttendancePage,
);
const ScreenPage = lazyPage(async () => (await import('./during/screen-page.tsx')).ScreenPage);
const FeedbackPage = lazyPage(
  async () => (await import('./feedback/feedback-page.tsx')).FeedbackPage,
);
const RecordPage = lazyPage(async () => (await import('./record/record-page.tsx')).RecordPage);
const ReplyPage = lazyPage(async () => (await import('./reply/reply-page.tsx')).ReplyPage);
const FilesPage = lazyPage(async () => (await import('./files/files-page.tsx')).FilesPage);
const FilePage = lazyPage(async () => (await import('./files/file-page.tsx')).FilePage);
const WritePage = lazyPage(async () => (await import('./write/write-page.tsx')).WritePage);
const SharedPage = lazyPage(async () => (await import('./write/shared-page.tsx')).SharedPage);

type Gated = (page: ReactNode) => ReactNode;

/** `gated` lets through those whom the meetings are open to; `seated` those with a seat, who write there. */
export function meetingsRoutes(gated: Gated, seated: Gated) {
  return (
    <>
      {/* whoever has no meetings is told so, and keeps what was shared */}
      <Route path={paths.write} element={<WritePage />} />
      <Route path={paths.sharedTexts} element={<SharedPage />} />
      <Route path={paths.meetings} element={gated(<MeetingsPage />)} />
      <Route path={paths.meeting(':meeting')} element={gated(<MeetingPage />)} />
      <Route path={paths.arrangeMeeting(':meeting')} element={gated(<ArrangePage />)} />
      <Route path={paths.attendance(':meeting')} element={gated(<AttendancePage />)} />
      <Route path={paths.meetingScreen(':meeting')} element={gated(<ScreenPage />)} />
      <Route path={paths.feedback(':meeting')} element={gated(<FeedbackPage />)} />
      <Route path={paths.record(':meeting')} element={gated(<RecordPage />)} />
      <Route path={paths.recordReply(':meeting')} element={seated(<ReplyPage />)} />
      <Route path={paths.material(':meeting')} element={gated(<FilesPage />)} />
      <Route path={paths.materialFile(':meeting', ':file')} element={gated(<FilePage />)} />
      <Route path={paths.agendaItem(':meeting', ':item')} element={gated(<AgendaItemPage />)} />
      <Route
        path={paths.writeNote(':meeting', ':item', ':note')}
        element={seated(<WriteNotePage />)}
      />
      <Route
        path={paths.noteHistory(':meeting', ':item', ':note')}
        element={gated(<NoteHistoryPage />)}
      />
    </>
  );
}
