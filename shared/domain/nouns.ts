import { type Action, action } from './action.ts';
import { type Assumption, assumption } from './assumption.ts';
import { type Benefit, benefit } from './benefit.ts';
import { type Board, board } from './board.ts';
import { type BudgetLine, budgetLine } from './budget-line.ts';
import { type ChangeRequest, changeRequest } from './change-request.ts';
import { type Commitment, commitment } from './commitment.ts';
import { type Committee, committee } from './committee.ts';
import { type Decision, decision } from './decision.ts';
import { type Dependency, dependency } from './dependency.ts';
import { document, type RelatedDocument } from './document.ts';
import { type Funding, funding } from './funding.ts';
import { type Issue, issue } from './issue.ts';
import { type KeyDecision, keyDecision } from './key-decision.ts';
import { type Lesson, lesson } from './lesson.ts';
import { type Meeting, meeting } from './meeting/index.ts';
import { type Milestone, milestone } from './milestone.ts';
import type { Kind, Noun } from './noun.ts';
import { type Pack, pack } from './pack/index.ts';
import { type ReceivedPaper, receivedPaper } from './paper/index.ts';
import { type Person, person } from './person.ts';
import { type Post, post } from './post.ts';
import { type Programme, programme } from './programme.ts';
import { type Project, project } from './project.ts';
import { type Report, report, type Version, version } from './report/index.ts';
import { type Risk, risk } from './risk.ts';
import { type Settings, settings } from './settings.ts';
import { type Snippet, snippet } from './snippet.ts';
import { type Stakeholder, stakeholder } from './stakeholder.ts';
import { type OwnTemplate, ownTemplate } from './template/index.ts';
import { type View, view } from './view.ts';

/** The record type of each kind. */
export type RecordOf = {
  settings: Settings;
  person: Person;
  programme: Programme;
  board: Board;
  project: Project;
  milestone: Milestone;
  risk: Risk;
  issue: Issue;
  assumption: Assumption;
  dependency: Dependency;
  decision: Decision;
  changeRequest: ChangeRequest;
  action: Action;
  lesson: Lesson;
  benefit: Benefit;
  budgetLine: BudgetLine;
  funding: Funding;
  post: Post;
  stakeholder: Stakeholder;
  document: RelatedDocument;
  committee: Committee;
  meeting: Meeting;
  report: Report;
  view: View;
  template: OwnTemplate;
  version: Version;
  commitment: Commitment;
  snippet: Snippet;
  paper: ReceivedPaper;
  pack: Pack;
  keyDecision: KeyDecision;
};

export type AnyRecord = RecordOf[Kind];

/** Every noun by its kind. */
export const nouns: { readonly [K in Kind]: Noun<RecordOf[K]> } = {
  settings,
  person,
  programme,
  board,
  project,
  milestone,
  risk,
  issue,
  assumption,
  dependency,
  decision,
  changeRequest,
  action,
  lesson,
  benefit,
  budgetLine,
  funding,
  post,
  stakeholder,
  document,
  committee,
  meeting,
  report,
  view,
  template: ownTemplate,
  version,
  commitment,
  snippet,
  paper: receivedPaper,
  pack,
  keyDecision,
};
