import { useEffect, useState } from 'react';

/** Whether pictures may be put on the clipboard here. The desktop shell denies it, as it denies every permission. */
export function useCanCopy(): boolean {
  const [can, setCan] = useState(false);
  useEffect(() => {
    if (!('ClipboardItem' in globalThis)) return;
    navigator.permissions.query({ name: 'clipboard-write' as PermissionName }).then(
      (status) => setCan(status.state !== 'denied'),
      () => setCan(false),
    );
  }, []);
  return can;
}
