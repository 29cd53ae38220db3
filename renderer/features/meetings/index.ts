export { MeetingsRoom } from './meetings-room.tsx';
