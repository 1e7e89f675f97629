const FIELD = /^[A-Za-z][A-Za-z0-9-]{0,60}:/;
/** Header fields that only a letter has: https://www.rfc-editor.org/rfc/rfc5322#section-3.6 */
const TELLING = /^(?:received|return-path|delivered-to|message-id|mime-version|dkim-signature|content-transfer-encoding):/i;

/** Whether a file is a letter with its header: by its name, or by its first lines. */
export const isLetter = (name: string, bytes: Uint8Array): boolean => {
  if (/\.eml$/i.test(name)) return true;
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 16 << 10)).split(/\r?\n/, 200);
  const end = head.indexOf("");
  const lines = end < 0 ? head.slice(0, -1) : head.slice(0, end);
  return lines.length > 1 && lines.every((line, at) => FIELD.test(line) || (at > 0 && /^[ \t]/.test(line))) && lines.some((line) => TELLING.test(line));
};
