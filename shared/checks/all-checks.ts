import { abbreviations } from './abbreviations.ts';
import type { Check } from './check.ts';
import { citedWords } from './cited-words.ts';
import { comments } from './comments.ts';
import { emptyParagraphs } from './empty-paragraphs.ts';
import { eventDates } from './event-dates.ts';
import { exemptWords } from './exempt-words.ts';
import { figures } from './figures.ts';
import { guidanceLeft } from './guidance-left.ts';
import { headings } from './headings.ts';
import { implications } from './implications.ts';
import { length } from './length.ts';
import { links } from './links.ts';
import { longSentences } from './long-sentences.ts';
import { namesAndPosts } from './names-and-posts.ts';
import { pictures } from './pictures.ts';
import { recommendationCitations } from './recommendation-citations.ts';
import { recommendationGrounds } from './recommendation-grounds.ts';
import { recommendationVerbs } from './recommendation-verbs.ts';
import { missingReferences, ownReferences, removedReferences, typedOnly } from './references.ts';
import { repeatedWords } from './repeated-words.ts';
import { requiredParts } from './required-parts.ts';
import { sums } from './sums.ts';
import { tables } from './tables.ts';
import { tenses } from './tenses.ts';
import { weekdays } from './weekdays.ts';

/** Every check, in the order in which they are listed and run. */
export const allChecks: readonly Check[] = [
  requiredParts,
  recommendationVerbs,
  recommendationCitations,
  recommendationGrounds,
  removedReferences,
  missingReferences,
  ownReferences,
  citedWords,
  implications,
  comments,
  figures,
  sums,
  weekdays,
  tenses,
  eventDates,
  namesAndPosts,
  links,
  guidanceLeft,
  exemptWords,
  tables,
  pictures,
  headings,
  emptyParagraphs,
  typedOnly,
  repeatedWords,
  abbreviations,
  longSentences,
  length,
];
