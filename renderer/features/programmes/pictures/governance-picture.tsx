import { useCallback, useMemo } from 'react';
import { governanceOf } from '#shared/pictures/from-records.ts';
import { governancePages } from '#shared/pictures/governance/scene.ts';
import type { RecordRef, Room } from '#shared/pictures/scene.ts';
import { useRecords } from '#renderer/data/index.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import type { OpenedBy } from '#renderer/parts/opening.ts';
import { PictureFrame } from '#renderer/parts/pictures/picture-frame.tsx';

/** The boards and groups of a programme and who reports to whom. */
export function GovernancePicture({ programme, onOpen }: { readonly programme: string; readonly onOpen: (record: RecordRef, by: OpenedBy) => void }) {
  const { titleOf } = useLookups();
  const boards = useRecords('board');
  const bodies = useMemo(
    () =>
      governanceOf(
        (boards ?? []).filter((one) => one.programme === programme),
        (person) => titleOf('person', person),
      ),
    [boards, programme, titleOf],
  );
  const pages = useCallback((room: Room) => governancePages(bodies, room), [bodies]);
  if (!boards) return null;
  return (
    <PictureFrame
      title="Governance chart"
      pages={pages}
      programme={programme}
      onOpen={onOpen}
      empty={bodies.length === 0 ? 'This programme has no board or group yet. They are kept under Boards and groups, with the one that each reports to.' : null}
    />
  );
}
