import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { PartialDate } from '#shared/base/partial-date.ts';
import type { Range } from './finding.ts';
import { dueIn } from './promise-dates.ts';
import { sentencesIn } from './sentences.ts';

/**
 * A sentence that promises to come back to those who read the report. `due` is null where it names no day. 'sure': it
 * says what will be reported to whom, or by when; 'likely': somebody should look at it.
 */
export type Promised = Range & { readonly words: string; readonly due: PartialDate | null; readonly confidence: 'sure' | 'likely' };

const paper = `(?:reports?|updates?|papers?|proposals?|evaluations?|business case|results?|figures?|findings|review|briefings?|recommendations?)`;
const future = String.raw`\b(?:will|shall|is to|are to)\b`;
const between = String.raw`(?:[,\s]+(?!not\b|never\b)[\p{L}’'-]+){0,4}?[,\s]+`;

/** 'will be reported', 'is to be brought back', 'will then be presented'. */
const passive = new RegExp(
  String.raw`${future}${between}be${between.replace('{0,4}', '{0,2}')}(?<verb>reported|brought|presented|submitted|given|provided|sent|published|told)\b(?!\s+forward)`,
  'iu',
);
/** 'will report back', 'will bring a further report', 'will return to the Committee'. */
const active = new RegExp(
  String.raw`${future}${between}(?<verb>report|bring|present|submit|return|come back|give|provide|send|publish|tell|update)\b(?!\s+forward)`,
  'iu',
);
/** 'agrees to receive a report', 'asks for a further report', 'requests the Director to report back'. */
const asked =
  /\b(?:agrees?|asks?|requests?|wish(?:es)?|invites?)\b[^.]{0,80}?\b(?:receive|have|for|bring|submit|present|(?:to|that) report|report back)\b(?:[^.]{0,60}?\b(?:reports?|updates?|papers?|evaluations?|briefings?)\b|\s+back\b)/iu;
/** 'a further report will follow'. */
const follows = new RegExp(
  String.raw`\b(?:further|next|second|third|final|full|interim|later|annual|quarterly|progress)\s+${paper}\s+will\s+(?:follow|come|be)\b`,
  'iu',
);

const recipient =
  /\b(?:to|by|of|before|tell|update|the)\s+(?:(?:the|this|that|a|its|each)\s+)?(?:[\p{L}-]+\s+){0,3}?(?:committee|cabinet|council|panel|board|members|partnership|meeting)\b/iu;
const ofPaper = new RegExp(String.raw`\b${paper}\b`, 'iu');
/** Words that promise nothing: it is denied, depends on something, or is over. */
const denied =
  /\b(?:no|not|never|without)\b(?:\s+[\p{L}-]+){0,3}?\s+(?:be\s+)?(?:reports?|reported|brought|presented|updates?|submitted|published)\b|\b(?:will|shall)\s+(?:not|never)\b/iu;
/** What depends on something else, or comes again and again, is no one thing that is kept on a day. */
const loose = /^(?:should|if|unless|were|where|in the event)\b|\b(?:weekly|monthly|every (?:week|month|quarter)|on a regular basis|regularly)\b/i;
/** Verbs that many things do besides coming back to a committee. */
const common = /^(?:bring|brought|give|given|provide|provided|present|sent|send|return|tell|told|update|submit|submitted|publish|published)$/i;

/** What some words promise, in order. `from` is the day on which they are read out: 'in October' is the next one after it. */
export function promisesIn(plain: string, from: CalendarDate): readonly Promised[] {
  if (!/report|brought|bring|present|submit|return|come back|receive|publish|update|told|tell|given|provide|sen[dt]/i.test(plain)) return [];
  return sentencesIn(plain).flatMap((range): readonly Promised[] => {
    const words = plain.slice(range.from, range.to);
    const match = passive.exec(words) ?? follows.exec(words) ?? asked.exec(words) ?? active.exec(words);
    if (!match || denied.test(words)) return [];
    const verb = match.groups?.['verb'] ?? 'report';
    const due = dueIn(words, from, match.index + match[0].length);
    const rest = words.slice(match.index);
    const isTold = recipient.test(rest);
    const isPaper = ofPaper.test(words);
    const isPublished = /^publish/i.test(verb);
    // 'The project will bring 180 homes', 'care will be provided in the home': no one comes back with anything.
    if (
      common.test(verb) &&
      !(isTold && (isPaper || due !== null || /^(?:brought|bring|return|submitted|presented)$/i.test(verb))) &&
      !(isPaper && due !== null)
    )
      return [];
    if (!isTold && !isPaper && due === null) return [];
    const isSure =
      !isPublished && !loose.test(words) && (isTold || isPaper) && (due !== null || (isTold && /^(?:reported|report|brought|presented)$/i.test(verb)));
    return [{ ...range, words, due, confidence: isSure ? 'sure' : 'likely' }];
  });
}

/** A title for what was promised: its sentence, cut behind a word where it is long. */
export function promiseTitle(words: string): string {
  const tidy = words.replace(/\s+/g, ' ').trim().replace(/[.;]$/, '');
  const first = tidy.charAt(0).toUpperCase() + tidy.slice(1);
  return first.length <= longestTitle ? first : `${first.slice(0, longestTitle).replace(/[\s,;]+\S*$/, '')} …`;
}

const longestTitle = 140;
