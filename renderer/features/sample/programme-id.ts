import { sampleId } from './sample-id.ts';

/** The identifier of the sample's one programme. */
export const programmeId = sampleId('programme:closer-to-home');
