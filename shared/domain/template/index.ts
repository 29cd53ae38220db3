export { type OwnTemplate, ownTemplate } from './own-template.ts';
export type { Part, PartOf, Template } from './template.ts';
