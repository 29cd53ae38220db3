/** The name of a file without the folders before it. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The number of an agenda item that a file's name begins with ('Item 4b - Roads.docx', '07_budget.pdf'), or ''. */
export function numberInName(path: string): string {
  const found = /^(?:(?:agenda\s*)?item|ai)?[\s_.-]*0*([1-9]\d?\.[1-9]\d?|[1-9]\d{0,2}[a-z]?)(?=[\s_.,\-–)]|$)(.*)$/i.exec(
    baseName(path).replace(/\.[a-z]+$/i, ''),
  );
  if (!found) return '';
  // '13 December 2021 report': a day, and no item.
  return /^[\s_.-]*(?:st|nd|rd|th)?[\s_.-]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d)/i.test(found[2] ?? '') ? '' : (found[1] ?? '').toLowerCase();
}

/** What a paper is called as long as no title was found in it: the name of its file without number, ending and underscores. */
export function titleFromName(path: string): string {
  const bare = baseName(path).replace(/\.[a-z]{2,9}$/i, '');
  const words = bare.replace(/[_]+/g, ' ').replace(/\s+/g, ' ').trim();
  const number = numberInName(path);
  const rest = number === '' ? words : words.replace(/^(?:(?:agenda\s*)?item|ai)?[\s_.-]*0*[\d.]+[a-z]?(?=[\s_.,\-–)]|$)[\s.,\-–)]*/i, '').trim();
  return (rest || words || 'Paper').slice(0, 300);
}
