import { useCallback, useEffect, useState } from 'react';
import { useInspector } from '#renderer/ui/inspector.tsx';
import { type TabName, tabOf } from './tab-names.ts';

/** The panel beside the page: which of its tabs is shown, and which named figure. */
export type ReportPanel = {
  readonly tab: TabName;
  readonly figure: string | null;
  readonly setTab: (tab: TabName) => void;
  /** Opens the panel at a tab. */
  readonly show: (tab: TabName) => void;
  /** Opens it where the fields of a part of the page are. */
  readonly showPart: (part: string) => void;
  /** Opens it at a named figure. */
  readonly showFigure: (figure: string) => void;
};

/** The panel of one report. Its fields are there whenever a report is opened, unless they would lie over the page. */
export function useReportPanel(): ReportPanel {
  const { setOpen } = useInspector();
  const [tab, setTab] = useState<TabName>('details');
  const [figure, setFigure] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, on opening.
  useEffect(() => setOpen(window.innerWidth >= 900), []);
  const show = useCallback(
    (name: TabName) => {
      setTab(name);
      setOpen(true);
    },
    [setOpen],
  );
  const showPart = useCallback((part: string) => show(tabOf(part)), [show]);
  const showFigure = (one: string) => {
    setFigure(one);
    show('figures');
  };
  return { tab, figure, setTab, show, showPart, showFigure };
}
