import './sections.css';
import { type Ref, useId, useMemo } from 'react';
import { Link } from 'wouter';
import type { Kind } from '#shared/domain/noun.ts';
import { type AnyRecord, nouns } from '#shared/domain/nouns.ts';
import { RecordForm, type RecordFormHandle } from '#renderer/parts/record-form/record-form.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { type Fullness, fullnessOf, fullnessWords, type Section } from './section.ts';

/**
 * A long record as a form in sections. The list at its side leads to each section and shows what is still empty.
 * `formRef` is for the form of the first section.
 */
export function SectionForm({
  kind,
  record,
  sections,
  base,
  count,
  formRef,
}: {
  readonly kind: Kind;
  readonly record: AnyRecord;
  readonly sections: readonly Section[];
  /** The address that the places of registers go on from. */
  readonly base: string;
  readonly count: (kind: Kind) => number;
  readonly formRef?: Ref<RecordFormHandle>;
}) {
  const id = useId();
  const states = useMemo(() => sections.map((one) => fullnessOf(kind, record, one, count)), [sections, kind, record, count]);
  const jump = (key: string) => {
    const heading = document.getElementById(`${id}-${key}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <div className="section-form">
      <nav className="section-list no-print" aria-label="Sections">
        <ol>
          {sections.map((one, index) => (
            <li key={one.key}>
              <button type="button" onClick={() => jump(one.key)}>
                <span>{one.title}</span>
                {!one.isOptional && <Mark state={states[index] as Fullness} />}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <div className="section-fields">
        {sections.map((one, index) => (
          <section key={one.key} aria-labelledby={`${id}-${one.key}`}>
            <h2 id={`${id}-${one.key}`} tabIndex={-1}>
              {one.title}
            </h2>
            {one.fields.length > 0 && (
              <RecordForm
                kind={kind}
                record={record}
                only={one.fields}
                isGrouped={false}
                label={one.title}
                {...(index === 0 && formRef ? { ref: formRef } : {})}
              />
            )}
            {one.registers && <Registers section={one} base={base} count={count} />}
          </section>
        ))}
      </div>
    </div>
  );
}

function Mark({ state }: { readonly state: Fullness }) {
  const words = fullnessWords(state);
  if (words === '')
    return (
      <span className="section-mark full">
        <Icon name="tick" />
        <span className="visually-hidden">filled in</span>
      </span>
    );
  return (
    <span
      className={words === 'empty' ? 'section-mark lacking' : 'section-mark'}
      title={state.empty.length > 0 ? `Still empty: ${state.empty.join(', ')}` : undefined}
    >
      {words}
    </span>
  );
}

function Registers({ section, base, count }: { readonly section: Section; readonly base: string; readonly count: (kind: Kind) => number }) {
  return (
    <ul className="section-registers">
      {section.registers?.map((one) => (
        <li key={one.kind}>
          <Link href={`${base}/${one.to}`}>{one.label}</Link> <span>{countWords(one.kind, count(one.kind))}</span>
        </li>
      ))}
    </ul>
  );
}

function countWords(kind: Kind, count: number): string {
  const { label, plural } = nouns[kind];
  if (count === 0) return `no ${label} kept yet`;
  return `${count.toLocaleString('en-GB')} ${count === 1 ? label : plural} kept`;
}
