export { ImportRoom } from './import-room.tsx';
