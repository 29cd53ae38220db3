export { type ReceivedPaper, receivedPaper } from './paper.ts';
