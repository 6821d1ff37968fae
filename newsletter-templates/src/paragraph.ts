/**
 * A paragraph of a text part: one line, however long. The program that shows it breaks it at the width of its window
 * (decisions/002-the-reader-breaks-lines.md).
 */
export const paragraph = (text: string): string => text.replace(/[ \r\n]+/g, ' ').trim();
