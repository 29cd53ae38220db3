import { Button } from '#renderer/ui/button.tsx';
import { isEnabled, useOfferedCommands } from '#renderer/ui/commands.ts';

/** The commands for a block from the registers, by name; {@link useRegisterDialogs} offers them. */
const steps = ['report.register-options', 'report.register-text', 'report.register-open'] as const;

/** What can be done with the selected block from the registers. */
export function RegisterBar() {
  const offered = useOfferedCommands();
  return (
    <div className="tools table-tools" role="toolbar" aria-label="Block from the registers">
      {steps.flatMap((name) => {
        const command = offered.find((one) => one.name === name);
        if (!command) return [];
        return [
          <Button key={name} look="quiet" disabled={!isEnabled(command)} onClick={() => void command.perform()}>
            {words[name]}
          </Button>,
        ];
      })}
    </div>
  );
}

const words: Readonly<Record<(typeof steps)[number], string>> = {
  'report.register-options': 'Options',
  'report.register-text': 'Turn into text',
  'report.register-open': 'Open the register',
};
