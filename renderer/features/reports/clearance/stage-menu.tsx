import { Button } from '#renderer/ui/button.tsx';
import { MenuButton } from '#renderer/ui/menu.tsx';
import type { Fields } from '../editor/paper-session.ts';
import type { ReportStage } from './stage-lacks.ts';
import './clearance.css';

/** How far the report has come, and the steps it can take. */
export function StageMenu({
  fields: { report, settings },
  readOnly,
  onChoose,
}: {
  readonly fields: Pick<Fields, 'report' | 'settings'>;
  readonly readOnly: boolean;
  readonly onChoose: (stage: ReportStage) => void;
}) {
  const now = settings.reportStages.find((one) => one.value === report.stage);
  const label = now?.label ?? report.stage;
  if (readOnly) return <span className="stage-mark">{label}</span>;
  return (
    <MenuButton label={`Stage: ${label}`} look="quiet" menu>
      {settings.reportStages.map((stage) => (
        <Button key={stage.value} look="quiet" role="menuitemradio" aria-checked={stage.value === report.stage} onClick={() => onChoose(stage)}>
          {stage.label}
        </Button>
      ))}
    </MenuButton>
  );
}
