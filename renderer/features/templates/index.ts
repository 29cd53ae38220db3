export { TemplatesRoom } from './templates-room.tsx';
