import { useCallback, useMemo, useState } from 'react';
import { benefitYearsOf, budgetFundingOf } from '#shared/pictures/from-records.ts';
import { benefitProfileScene } from '#shared/pictures/money/benefit-profile.ts';
import { budgetFundingScene } from '#shared/pictures/money/budget-funding.ts';
import type { Room } from '#shared/pictures/scene.ts';
import { useRecord } from '#renderer/data/index.ts';
import { PictureFrame } from '#renderer/parts/pictures/picture-frame.tsx';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { useOwnRecords } from '../own-records.ts';

/** What a programme's benefits come to by financial year: all, the cashable ones, or one. */
export function BenefitPicture({ programme }: { readonly programme: string }) {
  const benefits = useOwnRecords('benefit', programme);
  const [which, setWhich] = useState('all');
  const input = useMemo(() => {
    const all = benefits ?? [];
    const one = all.find((benefit) => benefit.id === which);
    const chosen = one ? [one] : which === 'cashable' ? all.filter((benefit) => benefit.sort === 'cashable') : all;
    return { of: one?.title ?? (which === 'cashable' ? 'cashable benefits' : 'all benefits'), years: benefitYearsOf(chosen) };
  }, [benefits, which]);
  const pages = useCallback((room: Room) => [benefitProfileScene(input, room)], [input]);
  if (!benefits) return null;
  return (
    <PictureFrame
      title="Benefit profile"
      pages={pages}
      programme={programme}
      empty={
        input.years.length > 0
          ? null
          : which === 'all'
            ? 'No benefit has amounts yet. Benefits are kept in their register; their profile by financial year makes this picture.'
            : 'There are no amounts with this choice.'
      }
    >
      <ChoiceField
        label="Benefits"
        value={which}
        onChoose={setWhich}
        options={[['all', 'All benefits'], ['cashable', 'Cashable only'], ...benefits.map((one) => [one.id, one.title] as const)]}
      />
    </PictureFrame>
  );
}

/** A programme's budget lines against its funding by financial year. */
export function BudgetPicture({ programme }: { readonly programme: string }) {
  const title = useRecord('programme', programme)?.title ?? '';
  const lines = useOwnRecords('budgetLine', programme);
  const funding = useOwnRecords('funding', programme);
  const input = useMemo(() => ({ of: title, ...budgetFundingOf(lines ?? [], funding ?? []) }), [title, lines, funding]);
  const pages = useCallback((room: Room) => [budgetFundingScene(input, room)], [input]);
  if (!lines || !funding) return null;
  return (
    <PictureFrame
      title="Budget against funding"
      pages={pages}
      programme={programme}
      empty={
        input.budget.length + input.funding.length > 0
          ? null
          : 'No budget line or approved funding has a financial year yet. Both are kept in their registers, and stand here against each other.'
      }
    />
  );
}
