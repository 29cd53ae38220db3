export { type Audience, audienceChoices, type Pack, type PackFile, pack } from './pack.ts';
