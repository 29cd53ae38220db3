import { type Committee, committee } from './committee.ts';
import { type Meeting, meeting } from './meeting.ts';
import { type Milestone, milestone } from './milestone.ts';
import type { Kind, Noun } from './noun.ts';
import { type Person, person } from './person.ts';
import { type Programme, programme } from './programme.ts';
import { type Project, project } from './project.ts';
import { type Report, report } from './report/index.ts';
import { type Risk, risk } from './risk.ts';
import { type Settings, settings } from './settings.ts';

/** The record type of each kind. */
export type RecordOf = {
  settings: Settings;
  person: Person;
  programme: Programme;
  project: Project;
  milestone: Milestone;
  risk: Risk;
  committee: Committee;
  meeting: Meeting;
  report: Report;
};

export type AnyRecord = RecordOf[Kind];

/** Every noun by its kind. */
export const nouns: { readonly [K in Kind]: Noun<RecordOf[K]> } = {
  settings,
  person,
  programme,
  project,
  milestone,
  risk,
  committee,
  meeting,
  report,
};
