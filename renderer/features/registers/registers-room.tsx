import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { Link, Redirect, Route, Switch, useLocation } from 'wouter';
import { useOpening } from '#renderer/parts/opening.ts';
import { type RegisterPath, registerGroups, registers } from '#renderer/parts/place.ts';
import { RecordInspector } from '#renderer/parts/record-inspector.tsx';
import { Register } from '#renderer/parts/register/register.tsx';
import { type RegisterKind, sortingOf, useRegisterRows } from './register-rows.tsx';

/** The registers: one table for each noun. */
export function RegistersRoom() {
  return (
    <Switch>
      <Route path="/registers">
        <RegisterList />
      </Route>
      {registers.map((one) => (
        <Route key={one.path} path={`/registers/${one.path}/:id?`}>
          {({ id }) => <RegisterScreen key={one.path} path={one.path} kind={one.kind} label={one.label} id={id ?? null} />}
        </Route>
      ))}
      <Route>
        <Redirect to="/registers" replace />
      </Route>
    </Switch>
  );
}

function RegisterList() {
  return (
    <div className="page">
      <h1>Registers</h1>
      <div className="register-groups">
        {registerGroups.map((group) => (
          <section key={group.label} aria-label={group.label}>
            <h2>{group.label}</h2>
            <ul className="register-list">
              {group.registers.map((one) => (
                <li key={one.path}>
                  <Link href={`/registers/${one.path}`}>{one.label}</Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

function RegisterScreen({
  path,
  kind,
  label,
  id,
}: {
  readonly path: RegisterPath;
  readonly kind: RegisterKind;
  readonly label: string;
  readonly id: string | null;
}) {
  const [active, setActive] = useAddressed(id, path);
  const [opening, open] = useOpening();
  // A form of twenty fields is drawn after the row that was chosen, so that the marker moves at once.
  const inspected = useDeferredValue(active);
  const { records, complete, reader } = useRegisterRows(kind);
  return (
    <div className="register-screen">
      <h1>{label}</h1>
      {reader}
      <Register kind={kind} label={label} records={records} complete={complete} sorting={sortingOf(kind)} active={active} onActive={setActive} onOpen={open} />
      <RecordInspector kind={kind} id={inspected} opening={opening} />
    </div>
  );
}

/** The chosen record. The address follows a moment later: going down a register changes it at every row. */
function useAddressed(id: string | null, path: RegisterPath): readonly [string | null, (id: string | null) => void] {
  const [, navigate] = useLocation();
  const [active, setActive] = useState(id);
  const addressed = useRef(id);
  useEffect(() => {
    if (id === addressed.current) return;
    addressed.current = id;
    setActive(id);
  }, [id]);
  useEffect(() => {
    if (active === addressed.current) return;
    const timer = setTimeout(() => {
      addressed.current = active;
      navigate(active === null ? `/registers/${path}` : `/registers/${path}/${active}`, { replace: true });
    }, 250);
    return () => clearTimeout(timer);
  }, [active, path, navigate]);
  return [active, setActive];
}
