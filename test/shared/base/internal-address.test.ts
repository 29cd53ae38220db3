import { expect, test } from 'vitest';
import { isInternalAddress } from '#shared/base/internal-address.ts';

test('what only a network’s own people reach is known by its host', () => {
  const inside = [
    'http://sharepoint/sites/care',
    'https://files.ad.wendlebury.gov.uk/a',
    'https://10.1.2.3/',
    'http://172.20.0.1:8080/x',
    'intranet.local/page',
  ];
  const outside = ['https://www.wendlebury.gov.uk/care', 'https://172.40.0.1/', 'mailto:clerk@care', 'https://someone@example.org/', ''];
  expect(inside.map(isInternalAddress)).toEqual(inside.map(() => true));
  expect(outside.map(isInternalAddress)).toEqual(outside.map(() => false));
});
