import { useEffect, useState } from 'react';
import type { OutlineNode } from '#shared/outline/outline.ts';

/** Reads the stored bytes of a picture by hash; null where they are not there. */
export type ReadPicture = (hash: string) => Promise<{ readonly bytes: Uint8Array; readonly mediaType: string } | null>;

type Props = { readonly node: Extract<OutlineNode, { type: 'picture' }>; readonly readPicture: ReadPicture };

/** Where a stored picture can be shown from: undefined while it is read, null where it is not there. */
export function usePictureAddress(readPicture: ReadPicture, blob: string, mediaType: string): string | null | undefined {
  const [address, setAddress] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    let made: string | null = null;
    let isGone = false;
    void readPicture(blob).then((found) => {
      if (isGone) return;
      made = found && URL.createObjectURL(new Blob([found.bytes as Uint8Array<ArrayBuffer>], { type: mediaType }));
      setAddress(made);
    });
    return () => {
      isGone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [blob, mediaType, readPicture]);
  return address;
}

/** A picture of the paper with its caption. Its room is kept while it loads. */
export function PaperPicture({ node, readPicture }: Props) {
  const address = usePictureAddress(readPicture, node.blob, node.mediaType);
  const caption = node.caption.trim();
  return (
    <figure className="paper-block paper-figure" data-node={node.id}>
      {address === null ? (
        <p className="paper-lost">This picture is not stored on this computer.</p>
      ) : (
        <img src={address} alt={node.alt || caption} width={node.width} height={node.height} style={{ inlineSize: `${node.share * 100}%` }} />
      )}
      {caption !== '' && (
        <figcaption>
          {node.label}: {caption}
        </figcaption>
      )}
    </figure>
  );
}
