import type { Sign } from '../picker/sign-plugin.ts';

/** '@' opens the list of what can be cited, but not within an address: 'name@council.gov.uk'. Ctrl and a click lead to what a reference cites. */
export const referenceSign: Sign = {
  sign: '@',
  node: 'reference',
  notBehind: /[\p{L}\p{N}_%+-]$/u,
  // Where nothing can be written a click has nothing else to do.
  opensOnClick: (view, event) => event.ctrlKey || event.metaKey || !view.editable,
};
