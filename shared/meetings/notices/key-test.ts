import { counted } from '#shared/base/count.ts';
import { formatMoney } from '#shared/base/money.ts';
import type { KeyDecision } from '#shared/domain/key-decision.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { linesIn } from '../document.ts';

/** Whether a decision is key by the council's thresholds, and each test in a sentence. */
export type KeyTest = { readonly isKey: boolean; readonly sentences: readonly string[] };

/**
 * The two tests of a key decision (SI 2012/2089, reg. 8): significant spend or saving, and significant effect in two or
 * more divisions. The thresholds are the council's; what is significant in an area stays a person's judgement.
 */
export function keyTest({ amount, divisions }: Pick<KeyDecision, 'amount' | 'divisions'>, settings: Pick<Settings, 'keyAmount' | 'keyDivisions'>): KeyTest {
  const areas = linesIn(divisions).length;
  const byAmount = amount !== null && Math.abs(amount) >= settings.keyAmount;
  const byArea = areas >= settings.keyDivisions;
  const threshold = formatMoney(settings.keyAmount);
  return {
    isKey: byAmount || byArea,
    sentences: [
      amount === null
        ? `No spend or saving is given; from ${threshold} on the decision is key.`
        : `${formatMoney(amount)} is ${byAmount ? `at or above the threshold of ${threshold}: the decision is key` : `below the threshold of ${threshold}`}.`,
      areas === 0
        ? `No division is named; an effect in ${settings.keyDivisions} or more that is significant makes the decision key.`
        : `${counted(areas, 'division is', 'divisions are')} named${byArea ? `, ${settings.keyDivisions} or more: if the effect on those who live or work there is significant, the decision is key` : ''}.`,
    ],
  };
}
