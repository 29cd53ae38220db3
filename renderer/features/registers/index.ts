export { RegistersRoom } from './registers-room.tsx';
