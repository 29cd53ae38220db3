export { HistoryRoom } from './history-room.tsx';
