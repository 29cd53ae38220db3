/** The largest backup that is made and read, in bytes: what can be saved can also be opened, wherever the app runs. */
export const largestBackup = 500_000_000;

/** The most that is read of a store file at once, in bytes. */
export const largestPiece = 8_000_000;
