import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { Link, Redirect, Route, Switch, useLocation } from 'wouter';
import type { RecordOf } from '#shared/domain/nouns.ts';
import { useFirstRecords, useRecords } from '#renderer/data/index.ts';
import { useOpening } from '#renderer/parts/opening.ts';
import { type RegisterPath, registers } from '#renderer/parts/place.ts';
import { RecordInspector } from '#renderer/parts/record-inspector.tsx';
import { Register, type Sorting, useKeptRegister } from '#renderer/parts/register/register.tsx';

type RegisterKind = (typeof registers)[number]['kind'];

/** In which order a register stands at first; the first rows are read through the index of that name. */
const firstOrder: { readonly [K in RegisterKind]: string } = { project: 'title', milestone: 'title', risk: 'title', person: 'name', committee: 'title' };
const byTitle: Sorting = [{ id: 'title', desc: false }];
const sortings: { readonly [K in RegisterKind]: Sorting } = {
  project: byTitle,
  milestone: byTitle,
  risk: byTitle,
  person: [{ id: 'name', desc: false }],
  committee: byTitle,
};

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
      <ul className="register-list">
        {registers.map((one) => (
          <li key={one.path}>
            <Link href={`/registers/${one.path}`}>{one.label}</Link>
          </li>
        ))}
      </ul>
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
      <Register kind={kind} label={label} records={records} complete={complete} sorting={sortings[kind]} active={active} onActive={setActive} onOpen={open} />
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

/** The first rows at once through an index, where the register stands in that order; then all of them. */
function useRegisterRows<K extends RegisterKind>(kind: K) {
  const [kept] = useKeptRegister(kind, sortings[kind]);
  const order = firstOrder[kind];
  const inOrder = kept.sorting.length === 1 && kept.sorting[0]?.id === order;
  const first = useFirstRecords(kind, { orderBy: order, limit: 40, reverse: inOrder && kept.sorting[0]?.desc === true });
  const [all, setAll] = useState<readonly RecordOf[K][] | undefined>(undefined);
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    if (first === undefined || painted) return;
    const handle = requestAnimationFrame(() => setTimeout(() => setPainted(true)));
    return () => cancelAnimationFrame(handle);
  }, [first, painted]);
  return {
    records: all ?? (inOrder ? first : undefined) ?? none,
    complete: all !== undefined,
    reader: painted || !inOrder ? <WholeTable kind={kind} onRows={setAll} /> : null,
  };
}

const none: readonly never[] = [];

function WholeTable<K extends RegisterKind>({ kind, onRows }: { readonly kind: K; readonly onRows: (rows: readonly RecordOf[K][] | undefined) => void }) {
  const rows = useRecords(kind);
  useEffect(() => onRows(rows), [rows, onRows]);
  return null;
}
