export { aheadOfRegisters } from './register-rows.tsx';
export { RegistersRoom } from './registers-room.tsx';
