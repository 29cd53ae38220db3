export { ProgrammesRoom } from './programmes-room.tsx';
