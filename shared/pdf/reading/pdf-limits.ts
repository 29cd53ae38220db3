/** How much of a PDF is read before reading it is given up: far beyond any paper of a committee, and within one machine. */
export const pdfLimits = {
  /** Of the file. */
  bytes: 200_000_000,
  pages: 5_000,
  objects: 2_000_000,
  /** Arrays and dictionaries within each other. */
  depth: 200,
  /** Of one stream when unpacked. */
  unpackedStream: 200_000_000,
  /** Of all streams that are unpacked of one file. */
  unpacked: 1_500_000_000,
  /** Of content that is drawn, counted as often as it is drawn. */
  drawn: 1_000_000_000,
  /** Forms drawn within forms. */
  forms: 12,
} as const;
