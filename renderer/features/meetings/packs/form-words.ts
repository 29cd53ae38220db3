import type { Form } from '#renderer/workers/packs/pack-forms.ts';

/** How the forms of a pack are named. */
export const formWords: Readonly<Record<Form, string>> = { pdf: 'PDF', word: 'Word', html: 'HTML', zip: 'Single papers (zip)' };
