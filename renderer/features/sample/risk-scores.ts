type Point = readonly [likelihood: number, impact: number];

/**
 * What the scores of some risks were before the present ones: by the risk's title, the day from which each current score
 * stood, and the day from which the present one does.
 */
export const earlierScores: Readonly<Record<string, { readonly was: readonly (readonly [from: string, current: Point])[]; readonly since: string }>> = {
  'Savings come later than the budget assumes': {
    was: [
      ['2025-06-19', [4, 4]],
      ['2026-03-26', [2, 4]],
    ],
    since: '2026-09-10',
  },
  'Too many changes at once for the same teams': { was: [['2025-11-27', [4, 4]]], since: '2026-10-29' },
  'Figures on outcomes cannot be relied upon': {
    was: [
      ['2025-06-19', [4, 3]],
      ['2026-01-29', [3, 3]],
    ],
    since: '2026-07-30',
  },
  'Residents hear of changes from rumour first': { was: [['2025-11-27', [2, 3]]], since: '2026-09-17' },
  'Not enough reablement coordinators': {
    was: [
      ['2025-06-19', [3, 4]],
      ['2026-03-26', [5, 4]],
    ],
    since: '2026-10-29',
  },
  'Winter pressure fills the hubs': { was: [['2025-09-18', [4, 4]]], since: '2026-10-29' },
  'People come home to a house that is not ready': { was: [['2025-09-18', [3, 4]]], since: '2026-07-30' },
  'Staff transfers delay the second group': {
    was: [
      ['2025-11-27', [2, 3]],
      ['2026-05-28', [4, 3]],
    ],
    since: '2026-09-10',
  },
  'Online form leaves out people without the internet': { was: [['2026-01-29', [2, 3]]], since: '2026-10-29' },
  'An alarm fails when its analogue line is withdrawn': {
    was: [
      ['2025-09-18', [2, 5]],
      ['2026-05-28', [3, 5]],
    ],
    since: '2026-09-10',
  },
  'Supply of digital units falls short again': { was: [['2026-05-28', [4, 5]]], since: '2026-09-10' },
  'Ground at Orchard Wharf costs too much to build on': { was: [['2026-02-05', [2, 3]]], since: '2026-10-29' },
  'Proposal on day centres is challenged in court': { was: [['2026-05-28', [2, 4]]], since: '2026-09-17' },
  'Shared calendar is not kept up after the project ends': { was: [['2026-01-29', [3, 3]]], since: '2026-09-10' },
};
