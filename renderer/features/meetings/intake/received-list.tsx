import { Link } from 'wouter';
import { shortDate } from '#shared/base/calendar-date.ts';
import type { ReceivedPaper } from '#shared/domain/paper/index.ts';
import type { AgendaLine } from '#shared/meetings/agenda-lines.ts';
import { placeOf } from '#renderer/parts/place.ts';
import { findingWords } from './finding-list.tsx';
import { formWords } from './form-words.ts';
import { newestPapers, versionsOf } from './versions.ts';

/** The papers of a meeting in the order of its agenda, each in its newest version. */
export function ReceivedList({ papers, lines }: { readonly papers: readonly ReceivedPaper[]; readonly lines: readonly AgendaLine[] }) {
  const rows = newestPapers(papers)
    .map((paper) => {
      const versions = versionsOf(paper, papers);
      const at = lines.findIndex(({ item }) => versions.some(({ id }) => id === item.paper));
      return { paper, versions, line: lines[at], at: at < 0 ? lines.length : at };
    })
    .sort((a, b) => a.at - b.at || a.paper.title.localeCompare(b.paper.title, 'en-GB'));
  return (
    <div className="received-scroll">
      <table className="plain-table received-table">
        <thead>
          <tr>
            <th scope="col">Item</th>
            <th scope="col">Paper</th>
            <th scope="col">Form</th>
            <th scope="col">From</th>
            <th scope="col">Received</th>
            <th scope="col">Found</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ paper, versions, line }) => (
            <tr key={paper.id}>
              <td className="agenda-number">{line?.number ?? <span className="received-off">Not on the agenda</span>}</td>
              <td>
                <Link href={placeOf('paper', paper.id)}>{paper.title}</Link>
                {versions.length > 1 && (
                  <small>{` version ${paper.number}${line && line.item.paper !== paper.id ? `; the item has version ${versions.find(({ id }) => id === line.item.paper)?.number}` : ''}`}</small>
                )}
              </td>
              <td>{formWords[paper.form]}</td>
              <td>{paper.receivedFrom}</td>
              <td>{shortDate(paper.received)}</td>
              <td className={paper.findings.some((one) => one.weight === 'must') ? 'is-wrong' : undefined}>{findingWords(paper.findings)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
