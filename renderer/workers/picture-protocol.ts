export type PictureType = 'image/png' | 'image/jpeg';

/** What a page asks of the picture worker. */
export type PictureRequest = { readonly id: number; readonly bytes: Uint8Array<ArrayBuffer>; readonly mediaType: PictureType };

/** A picture as it is kept, its size in pixels, and how many bytes it had before. */
export type FittedPicture = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: PictureType;
  readonly width: number;
  readonly height: number;
  readonly before: number;
};

/** Null for what cannot be read. */
export type PictureAnswer = { readonly id: number; readonly fitted: FittedPicture | null };
