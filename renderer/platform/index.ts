export { getBridge } from './bridge.ts';
export { onRecentFiles, recentFilesChanged } from './recent-watch.ts';
export { type SecondCopyState, secondCopy } from './second-copy.ts';
export { readDropped } from './several-files.ts';
export { guardTextSinks } from './trusted-types.ts';
export { afterFrame } from './after-frame.ts';
