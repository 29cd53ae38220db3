import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { AgendaLine } from '#shared/meetings/agenda-lines.ts';

/** The items beside the minutes: a way to each, and which of them are minuted. */
export function MinutesList({ lines, meeting }: { readonly lines: readonly AgendaLine[]; readonly meeting: Meeting }) {
  const done = lines.filter((line) => isMinuted(line, meeting)).length;
  const go = (id: string) => {
    const heading = document.getElementById(`minute-${id}`);
    heading?.scrollIntoView({ block: 'start' });
    (heading?.closest('.item-minute')?.querySelector('textarea') ?? heading)?.focus({ preventScroll: true });
  };
  return (
    <nav className="minutes-list" aria-label="Items">
      <p>{`${done} of ${lines.length} minuted`}</p>
      <ol>
        {lines.map((line) => (
          <li key={line.id} className={line.level === 1 ? 'is-sub' : undefined}>
            <button type="button" title={line.title} onClick={() => go(line.id)}>
              <span aria-hidden="true">{isMinuted(line, meeting) ? '✓' : ''}</span>
              <b>{line.number}</b>
              <span className="minutes-list-title">{line.title}</span>
              {isMinuted(line, meeting) && <span className="visually-hidden">, minuted</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function isMinuted({ id, withdrawn }: AgendaLine, { minutes, resolutions }: Meeting): boolean {
  const minute = minutes.find((one) => one.item === id);
  return withdrawn || resolutions.some((one) => one.item === id) || (minute !== undefined && (minute.text.trim() !== '' || minute.outcome !== 'open'));
}
