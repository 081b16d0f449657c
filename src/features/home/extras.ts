import { knowAllTables } from '#domain/rows/know-all-tables.ts';

knowAllTables();

/** What Hem can do without until it has come: one file, fetched beside the page. */
export { AfterCourse } from './after-course.tsx';
export { AskedUs } from './asked-us.tsx';
export { CourseReach } from './course-reach.tsx';
export { HomeFoot } from './home-foot.tsx';
export { InvitedByOffice } from './invited-by-office.tsx';
export { InvitedToOthers } from './invited-to.tsx';
export { NewHere } from './new-here.tsx';
export { RecallOffer } from './offer/recall-offer.tsx';
export { UnreadRecords } from './unread-records.tsx';
export { OpenTodos } from './open-todos.tsx';
export { SharedTexts } from './writing/shared-texts.tsx';
export { WriteToday } from './writing/write-today.tsx';
