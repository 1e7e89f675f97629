/** Half a surrogate pair has no encoding: what is written into a link has none. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, "\ufffd");
