import { type ReactNode, useEffect } from 'react';
import { Link } from 'wouter';
import { usePreference } from '#renderer/ui/preference.ts';

/** One of several things that a part can show. */
export type View<Name extends string = string> = { readonly name: Name; readonly label: string };

/** Which view an address asks for: the one it names, else the one shown last, else the first. What it names is remembered under `key`. */
export function useChosenView<Name extends string>(key: string, views: readonly [View<Name>, ...View<Name>[]], given: string | undefined): Name {
  const [kept, keep] = usePreference(key, '');
  const named = views.find((one) => one.name === given)?.name;
  useEffect(() => {
    if (named !== undefined && named !== kept) keep(named);
  }, [named, kept, keep]);
  return named ?? views.find((one) => one.name === kept)?.name ?? views[0].name;
}

/** The views of a part in a strip, each with its address below `base`, and the chosen one below it. */
export function Views({
  label,
  views,
  chosen,
  base,
  children,
}: {
  readonly label: string;
  readonly views: readonly View[];
  readonly chosen: string;
  readonly base: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="programme-views">
      <nav className="view-strip no-print" aria-label={label}>
        {views.map((one) => (
          <Link key={one.name} href={`${base}/${one.name}`} replace aria-current={one.name === chosen ? 'page' : undefined}>
            {one.label}
          </Link>
        ))}
      </nav>
      <div className="programme-view">{children}</div>
    </div>
  );
}
