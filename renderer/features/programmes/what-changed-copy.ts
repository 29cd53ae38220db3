/**
 * Puts text on the clipboard; false where that is not let. By the old way of a copy event, because the desktop shell
 * grants no page the permission that the new one needs.
 */
export function copyText(text: string): boolean {
  let isDone = false;
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isDone = event.clipboardData !== null;
  };
  document.addEventListener('copy', onCopy);
  try {
    return document.execCommand('copy') && isDone;
  } finally {
    document.removeEventListener('copy', onCopy);
  }
}
