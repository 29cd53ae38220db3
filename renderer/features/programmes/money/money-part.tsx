import { ProgrammeRegister } from '../own-register.tsx';
import { moneyViews } from '../parts.ts';
import { BenefitPicture, BudgetPicture } from '../pictures/money-pictures.tsx';
import { useChosenView, Views } from '../views.tsx';
import { MoneySummary } from './money-summary.tsx';

const views = [
  { name: 'summary', label: 'By year' },
  ...moneyViews,
  { name: 'profile', label: 'Benefit profile' },
  { name: 'balance', label: 'Budget against funding' },
] as const;

/** What a programme costs, what pays for it and what it brings: sums by year, the registers, and their pictures. */
export function MoneyPart({ programme, view }: { readonly programme: string; readonly view: string | undefined }) {
  const chosen = useChosenView('programme.money', views, view);
  const register = moneyViews.find((one) => one.name === chosen);
  return (
    <Views label="Money and benefits" views={views} chosen={chosen} base={`/programmes/${programme}/money`}>
      {register && <ProgrammeRegister key={register.kind} kind={register.kind} programme={programme} />}
      {chosen === 'summary' && <MoneySummary programme={programme} />}
      {chosen === 'profile' && <BenefitPicture programme={programme} />}
      {chosen === 'balance' && <BudgetPicture programme={programme} />}
    </Views>
  );
}
