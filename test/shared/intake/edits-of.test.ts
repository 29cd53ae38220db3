import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { emptyStage, stageEdits } from '#shared/changes/stage.ts';
import { countProposal, proposalWords } from '#shared/intake/counts.ts';
import { editsOfProposal } from '#shared/intake/edits-of.ts';
import { contextOf, proposed, risk, sheetOf } from './support.ts';

test('turns into edits that make just what was proposed', () => {
  const there = risk({ reference: 'R1', title: 'Was', controls: [{ id: newId(), place: 'V', text: 'Old' }] });
  const sheet = sheetOf([
    ['Ref', 'Title', 'Existing controls', 'Owner'],
    ['R1', 'Is', 'old\nNew', 'Jo Day'],
    ['R2', 'Two', null, 'Jo Day'],
    ['R3', 'Three', null, null],
  ]);
  const context = contextOf([there]);
  const proposal = proposed(sheet, {}, context);
  const stage = emptyStage();
  stage.records.set(`risk:${there.id}`, there);
  stageEdits(stage, editsOfProposal(proposal, context));
  const [jo] = [...stage.records].filter(([key]) => key.startsWith('person:')).map(([, record]) => record);
  const risks = [...stage.records].filter(([key]) => key.startsWith('risk:')).map(([, record]) => record);
  expect(risks).toMatchObject([
    { id: there.id, title: 'Is', controls: [{ text: 'Old' }, { text: 'New' }], owner: jo?.['id'] },
    { title: 'Two', owner: jo?.['id'] },
    { title: 'Three', owner: null },
  ]);
  expect(proposalWords('risk', countProposal(proposal))).toBe('2 risks are added, 1 risk is changed and 1 person is added because rows name them.');
});

test('makes somebody whom only an action names', () => {
  const sheet = sheetOf([
    ['Title', 'Actions'],
    ['Ground is wet', 'Survey the field · Sam New · 3 May 2027'],
  ]);
  const edits = editsOfProposal(proposed(sheet), contextOf());
  const sam = edits.find((edit) => edit.kind === 'person');
  expect(sam).toMatchObject({ op: 'create', value: { name: 'Sam New' } });
  expect(edits.find((edit) => edit.kind === 'risk')).toMatchObject({ value: { actions: [{ text: 'Survey the field', owner: sam?.id, due: '2027-05-03' }] } });
});
