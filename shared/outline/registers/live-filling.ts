import type { Kind } from '#shared/domain/kinds.ts';
import type { Block } from '#shared/domain/report/index.ts';
import type { FillPlace } from '../fill-blocks.ts';
import type { FillRecords } from '../fill-records.ts';
import type { Chosen, Form, Option } from './option.ts';

/** What a block can follow, with what can be chosen about it. */
export type FollowedFilling = {
  readonly name: string;
  /** 'Risks', in a list of what there is. */
  readonly label: string;
  /** 'the register of risks', after 'From'. */
  readonly from: string;
  /** What each row, item or card is a record of; null where they are not of one kind. */
  readonly kind: Kind | null;
  /** The first is the usual one. */
  readonly forms: readonly Form[];
  /** Kinds that are read besides programme, project, person and settings. */
  readonly reads: readonly Kind[];
  readonly options: readonly Option[];
};

/** A filling that follows the records of one programme alone. */
export type LiveFilling = FollowedFilling & {
  /** Blocks at a place that names its owner. A row, item or card has its record's id for its key. */
  readonly write: (records: FillRecords, form: Form, chosen: Chosen, at: FillPlace) => readonly Block[];
};
