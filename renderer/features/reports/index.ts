export { ReportsRoom } from './reports-room.tsx';
