const LONGEST = 200;

/** A value of a header on one line: line ends and other controls, which could pass for further headers, are blanks. */
export const oneLine = (value: string): string => {
  const line = value.slice(0, 4 * LONGEST).replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  return line.length > LONGEST ? line.slice(0, LONGEST).replace(/[\ud800-\udbff]$/u, "") : line;
};
