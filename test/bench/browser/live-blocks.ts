import { type Bench, timesAs } from '../figure.ts';
import { waitForIdle } from '../machine.ts';
import { median, p95 } from '../statistics.ts';
import { orderIn } from '../turns.ts';
import { withBrowser } from './browser.ts';
import { measureReport, type Typing } from './editor.ts';

const rounds = 2;

/** Writing in a report with ten blocks that follow the registers against the same report without them. */
export const liveBlocksBench: Bench = {
  name: 'live-blocks',
  run: (report) =>
    withBrowser(report.say, async (browser) => {
      const live: Typing = { paint: [], script: [], mount: [] };
      const bare: Typing = { paint: [], script: [], mount: [] };
      const { live: withBlocks, reports } = browser.seeded;
      const without = reports[600];
      if (withBlocks === null || without === undefined) throw new Error('The reports are not there.');
      for (let round = 0; round < rounds; round++) {
        report.say(`Ten blocks from the registers, round ${round + 1} of ${rounds}`);
        await waitForIdle();
        for (const one of orderIn(round, ['live', 'bare'])) {
          if (one === 'live') await measureReport(browser, withBlocks, live);
          else await measureReport(browser, without, bare);
        }
      }
      report.add(timesAs('key to paint with ten blocks from the registers, p95, 600 paragraphs', [p95(live.paint), p95(bare.paint)]));
      report.add(timesAs('script for each key with ten blocks from the registers, 600 paragraphs', [median(live.script), median(bare.script)]));
      report.add(timesAs('opening with ten blocks from the registers, 600 paragraphs', [median(live.mount), median(bare.mount)]));
    }),
};
