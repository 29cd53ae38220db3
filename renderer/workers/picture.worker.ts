import type { PictureAnswer, PictureRequest } from './picture-protocol.ts';
import { fitForPrint } from './pictures/fit-for-print.ts';

addEventListener('message', async ({ data: { id, bytes, mediaType } }: MessageEvent<PictureRequest>) => {
  const fitted = await fitForPrint(bytes, mediaType);
  postMessage({ id, fitted } satisfies PictureAnswer, fitted ? [fitted.bytes.buffer] : []);
});
