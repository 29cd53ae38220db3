import type { ComponentProps } from 'react';
import { Icon, type IconName } from './icon.tsx';

type Look = 'primary' | 'danger' | 'quiet' | 'plain';

/** A button with words, and an icon before them if wanted. */
export function Button({ look = 'plain', icon, className, children, ...rest }: ComponentProps<'button'> & { readonly look?: Look; readonly icon?: IconName }) {
  return (
    <button type="button" {...rest} className={['button', look, className].filter(Boolean).join(' ')}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A button that shows an icon alone; `label` is its name for everybody else and its hint on hovering. */
export function IconButton({
  icon,
  label,
  className,
  ...rest
}: Omit<ComponentProps<'button'>, 'children'> & { readonly icon: IconName; readonly label: string }) {
  return (
    <button type="button" title={label} aria-label={label} {...rest} className={['button quiet icon', className].filter(Boolean).join(' ')}>
      <Icon name={icon} />
    </button>
  );
}
