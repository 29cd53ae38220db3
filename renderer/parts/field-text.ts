export { fieldText, sortKey, valueOf } from '#shared/domain/field-text.ts';
