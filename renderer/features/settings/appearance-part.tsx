import { usePreference } from '#renderer/ui/preference.ts';
import { chooseTheme, type Theme } from '#renderer/ui/theme.ts';

const themes: readonly { readonly value: Theme; readonly label: string }[] = [
  { value: 'system', label: 'As on this computer' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

/** How the window looks on this computer; not a record of the council. */
export function AppearancePart() {
  const [theme] = usePreference<Theme>('theme', 'system');
  return (
    <div className="settings-part">
      <fieldset className="settings-rows">
        <legend>Theme</legend>
        {themes.map((one) => (
          <label key={one.value} className="field-flag">
            <input type="radio" name="theme" value={one.value} checked={theme === one.value} onChange={() => chooseTheme(one.value)} />
            {one.label}
          </label>
        ))}
      </fieldset>
      <p className="field-help">A report on the screen stays dark on white, as it will be printed.</p>
    </div>
  );
}
