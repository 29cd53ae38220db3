export { GuideRoom } from './guide-room.tsx';
