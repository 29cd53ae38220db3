export { getBridge } from './bridge.ts';
export { type SecondCopyState, secondCopy } from './second-copy.ts';
export { guardTextSinks } from './trusted-types.ts';
