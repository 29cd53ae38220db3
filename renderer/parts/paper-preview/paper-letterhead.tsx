import type { Letterhead } from '#shared/domain/template/index.ts';
import { letterheadPicture } from '#shared/outline/look.ts';
import { type ReadPicture, usePictureAddress } from './paper-picture.tsx';

/** What stands at the head of the first page. */
export function PaperLetterhead({ letterhead, readPicture }: { readonly letterhead: Letterhead; readonly readPicture: ReadPicture }) {
  const lines = letterhead.lines.map((line) => line.trim()).filter((line) => line !== '');
  return (
    <div className={`paper-letterhead paper-letterhead-${letterhead.position}`}>
      {letterhead.picture && <LetterheadPicture picture={letterhead.picture} readPicture={readPicture} />}
      {lines.length > 0 && <p>{lines.map((line, index) => (index === 0 ? line : [<br key={line} />, line]))}</p>}
    </div>
  );
}

function LetterheadPicture({ picture, readPicture }: { readonly picture: NonNullable<Letterhead['picture']>; readonly readPicture: ReadPicture }) {
  const address = usePictureAddress(readPicture, picture.blob, picture.mediaType);
  if (address === null) return <p className="paper-lost">The picture of the letterhead is not stored on this computer.</p>;
  return <img src={address} alt={picture.alt} width={picture.width} height={picture.height} style={{ inlineSize: `${letterheadPicture(picture).wide}mm` }} />;
}
