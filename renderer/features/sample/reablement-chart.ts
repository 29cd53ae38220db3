import type { BlockOf } from '#shared/domain/report/index.ts';

/** The one picture of the sample, as a block names it. Its bytes are `reablement-chart.png`, stored under `blob`. */
export const reablementChart: Pick<BlockOf<'picture'>, 'blob' | 'mediaType' | 'width' | 'height' | 'alt' | 'caption'> = {
  blob: 'eef3d688881d76191b09ec3134960cee0c86b93e68190b70b35ad9f909cf8897',
  mediaType: 'image/png',
  width: 1240,
  height: 600,
  alt: 'Bar chart of people who left hospital with reablement at home, by quarter. April to June 2025: 412. July to September: 438. October to December: 471. January to March 2026: 509. April to June: 548. July to September 2026: 586.',
  caption: 'People who left hospital with reablement at home, by quarter',
};
