export { newAgendaItem, newMinute } from './agenda-item.ts';
export { accessOfItem, hasLaterPaper, paperKey } from './known.ts';
export {
  type AgendaItem,
  type Attendance,
  type ExclusionMinute,
  type Interest,
  type Meeting,
  type Minute,
  meeting,
  meetingStatus,
  type Resolution,
} from './meeting.ts';
