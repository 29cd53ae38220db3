export { TodayRoom } from './today-room.tsx';
