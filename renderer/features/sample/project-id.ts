import { sampleId } from './sample-id.ts';

/** What the projects are called by in the sample's data, in the order of their letters, a to i. */
export const projectKeys = ['homeFirst', 'neighbourhood', 'frontDoor', 'carers', 'technology', 'housing', 'days', 'adulthood', 'breaks'] as const;
export type ProjectKey = (typeof projectKeys)[number];

/** The identifier of one of the nine projects. */
export function projectId(key: ProjectKey): string {
  return sampleId(`project:${key}`);
}
