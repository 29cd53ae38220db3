import { refuse } from '#shared/base/result.ts';

/** A refusal in words for what the disk said. `what` names the file as people know it: '“Report.docx”'. */
export function diskRefusal(error: unknown, what: string): ReturnType<typeof refuse> {
  const { code } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return refuse('disk-full', `There is no room left on the disk for ${what}. What was there before is safe. Free some space, then try again.`);
    case 'EBUSY':
    case 'EPERM':
    case 'EACCES':
      return refuse(
        'not-allowed',
        `${what} cannot be written: it is open in another program, or the folder is protected. What was there before is safe. Close it there, or choose another folder.`,
      );
    case 'EROFS':
      return refuse('not-allowed', `${what} cannot be written: this disk can only be read. Choose another folder.`);
    case 'ENOENT':
    case 'ENOTDIR':
      return refuse('missing', `${what} is not there any more, or its folder has gone. Nothing was changed. Connect the drive or choose another place.`);
    default:
      return refuse(
        'disk-failed',
        `${what} could not be read or written (${code ?? (error as Error).message}). What was there before is safe. Try again, or choose another folder.`,
      );
  }
}
