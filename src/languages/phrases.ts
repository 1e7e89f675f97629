/** Each beginning with each end, both separated by bars: phrases in all their combinations. */
export const each = (beginnings: string, ends: string): string[] => beginnings.split("|").flatMap((beginning) => ends.split("|").map((end) => `${beginning} ${end}`));
