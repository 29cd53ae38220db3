export { findingWeights, type ReceivedPaper, receivedPaper } from './paper.ts';
