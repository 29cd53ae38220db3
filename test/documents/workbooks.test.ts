import validate from '@ooxml-tools/validate';
import { expect, test } from 'vitest';
import { writeXlsx } from '#shared/workbook/write-xlsx.ts';

test('a written workbook has no error for the Open XML SDK', async () => {
  const { bytes } = writeXlsx({
    name: 'Risks & issues',
    columns: ['Title', 'Cost', 'Due', 'Number', 'Done'].map((label) => ({ label, width: 14 })),
    rows: [
      ['=1+1', { pence: -123405 }, { day: '2026-12-01' }, 7, true],
      ['Tea & <cake>,\nsecond line', { decimal: '0.1250' }, { day: '1900-01-05' }, null, false],
      ['@cmd', { pence: 5 }, null, -1.5, null],
    ],
    count: 3,
  });
  for (const version of ['Office2013', 'Microsoft365'] as const) expect(await validate(bytes, 'xlsx', version)).toEqual([]);
});
