/** Whether an address leads to a host that readers outside a network do not reach: of one word, of a private range, or named as within networks only. */
export function isInternalAddress(link: string): boolean {
  if (/^mailto:/i.test(link)) return false;
  const host = hostOf(link);
  if (host === '') return false;
  if (!host.includes('.')) return true;
  if (/\.(?:local|localhost|internal|intranet|intra|lan|corp|home|private)$/.test(host)) return true;
  // The directory of a network has a host name of its own below the council's: 'files.ad.council.gov.uk'.
  if (/(?:^|\.)(?:intranet|internal|staffnet|corp|lan|ad)\./.test(host)) return true;
  return /^(?:10\.\d+\.\d+\.\d+|127\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|169\.254\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+)$/.test(host);
}

/** The host of an address, in small letters; '' where it names none. */
export function hostOf(link: string): string {
  return /^(?:https?:\/\/)?(?:[^/?#@\s]*@)?(\[[^\]]*\]|[^/?#:\s]*)/i.exec(link)?.[1]?.toLowerCase() ?? '';
}
