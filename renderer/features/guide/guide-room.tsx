import { useEffect } from 'react';
import { Link, useLocation } from 'wouter';
import { Checks } from './checks-chapter.tsx';
import { Clearance } from './clearance-chapter.tsx';
import { WritingComfort } from './comfort-chapter.tsx';
import { Figures } from './figures-chapter.tsx';
import { Keyboard } from './keyboard-chapter.tsx';
import { LiveBlocks } from './live-blocks-chapter.tsx';
import { Meetings } from './meetings-chapter.tsx';
import { ForwardPlan, Minutes } from './minutes-chapter.tsx';
import { NextReports } from './next-chapter.tsx';
import { Papers, PicturesAndChanges, Programmes } from './programme-chapters.tsx';
import { ReceivingPapers } from './receiving-chapter.tsx';
import { Packs } from './packs-chapter.tsx';
import { References } from './references-chapter.tsx';
import { Registers, Workbooks } from './register-chapters.tsx';
import { Copies, Saving, TheSample, UndoAndHistory, WhereItRuns } from './safety-chapters.tsx';
import { Templates } from './templates-chapter.tsx';
import { Versions } from './versions-chapter.tsx';
import { FirstSteps, WordFiles, WritingReports } from './working-chapters.tsx';
import './guide.css';

const chapters = [
  ['first-steps', 'First steps'],
  ['programmes', 'Programmes and projects'],
  ['registers', 'Registers'],
  ['workbooks', 'Excel and CSV'],
  ['pictures', 'Pictures, and what changed'],
  ['papers', 'The papers of a programme'],
  ['reports', 'Writing a report'],
  ['references', 'References within a report'],
  ['live', 'Blocks from the registers'],
  ['figures', 'Named figures and sums'],
  ['clearance', 'Implications, comments and stages'],
  ['checks', 'Checks'],
  ['comfort', 'Finding, spelling and moving about'],
  ['versions', 'Issuing, versions and handing over'],
  ['next', 'The next report, promises, notes and phrases'],
  ['templates', 'Templates'],
  ['meetings', 'Committees, meetings and agendas'],
  ['receiving', 'Receiving papers'],
  ['packs', 'Packs and supplements'],
  ['minutes', 'Minutes and decisions'],
  ['forward-plan', 'Forward plan and notices'],
  ['word', 'Word files'],
  ['saving', 'What the state of saving means'],
  ['copies', 'Copies, backups and erasing'],
  ['undo', 'Undo and history'],
  ['sample', 'The sample'],
  ['keyboard', 'Keyboard'],
  ['installed', 'Installed app, browser and privacy'],
] as const;

/** The guide to the app: one readable page. '/guide/saving' opens it at that chapter. */
export function GuideRoom() {
  const [location] = useLocation();
  const wanted = /\/guide\/([a-z-]+)$/.exec(location)?.[1];
  useEffect(() => {
    if (wanted !== undefined) goTo(wanted);
  }, [wanted]);
  return (
    <div className="guide">
      <h1>Guide</h1>
      <nav className="guide-contents" aria-label="Chapters of the guide">
        <ol>
          {chapters.map(([name, title]) => (
            <li key={name}>
              <Link href={`/guide/${name}`} aria-current={wanted === name ? 'location' : undefined} onClick={() => goTo(name)}>
                {title}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <article className="guide-text">
        <FirstSteps />
        <Programmes />
        <Registers />
        <Workbooks />
        <PicturesAndChanges />
        <Papers />
        <WritingReports />
        <References />
        <LiveBlocks />
        <Figures />
        <Clearance />
        <Checks />
        <WritingComfort />
        <Versions />
        <NextReports />
        <Templates />
        <Meetings />
        <ReceivingPapers />
        <Packs />
        <Minutes />
        <ForwardPlan />
        <WordFiles />
        <Saving />
        <Copies />
        <UndoAndHistory />
        <TheSample />
        <Keyboard />
        <WhereItRuns />
      </article>
    </div>
  );
}

function goTo(chapter: string): void {
  const heading = document.getElementById(`guide-${chapter}`);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
