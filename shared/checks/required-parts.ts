import { groupBlocks } from '#shared/outline/register-blocks.ts';
import { missingParts } from '#shared/templates/index.ts';
import type { Check, Paper } from './check.ts';

/** What the template wants for the report's purpose and is not there. Implications and comments have checks of their own. */
export const requiredParts: Check = {
  name: 'required-parts',
  label: 'Required parts',
  description: 'What the template asks for in a report of this purpose is there: sections, committee, meeting, signatory, contact, appendices.',
  run: (paper) =>
    missingOf(paper)
      .filter(({ at }) => !/^(part:implications|implication:|comment:)/.test(at))
      .map(({ at, message }) => ({ severity: 'must', at, message })),
};

/** All that the template says is missing. */
export function missingOf({ records }: Pick<Paper, 'records'>) {
  const blocksOf = groupBlocks(records.blocks, records.registers);
  return missingParts(records.template, records.report, (slot) => blocksOf(slot).length > 0);
}
