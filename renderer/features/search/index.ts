export { SearchRoom } from './search-room.tsx';
