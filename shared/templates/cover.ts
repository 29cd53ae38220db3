import type { FrontField, PartOf } from '#shared/domain/template/index.ts';

/** The cover of a programme's own paper: council, title, kind of paper, and a table that says which version it is and who answers for it. */
export function cover(...own: readonly FrontField[]): PartOf<'front'> {
  return {
    part: 'front',
    fields: [
      { key: 'exempt', label: '', from: 'exempt', style: 'line' },
      { key: 'council', label: '', from: 'council', style: 'council' },
      { key: 'title', label: '', from: 'title', style: 'title' },
      { key: 'kind', label: '', from: 'kind', style: 'kind' },
      { key: 'programme', label: 'Programme', from: 'programme', style: 'control' },
      { key: 'board', label: 'Report to', from: 'committee', style: 'control' },
      { key: 'meeting', label: 'Meeting', from: 'meeting-date', style: 'control' },
      ...own,
      { key: 'version', label: 'Version', from: 'written', style: 'control' },
      { key: 'status', label: 'Status', from: 'written', style: 'control' },
      { key: 'date', label: 'Date', from: 'issued', style: 'control' },
      { key: 'sponsor', label: 'Senior responsible owner', from: 'sponsor', style: 'control' },
      { key: 'manager', label: 'Programme manager', from: 'manager', style: 'control' },
    ],
  };
}
