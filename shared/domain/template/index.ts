export { type OwnTemplate, ownTemplate } from './own-template.ts';
export type { FrontField, Letterhead, Part, PartOf, Template } from './template.ts';
