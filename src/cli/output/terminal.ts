import { styleText } from "node:util";

export type Style = Parameters<typeof styleText>[0];

export interface Terminal {
  /** Styled where the stream is a terminal that shows colours; `NO_COLOR` and `FORCE_COLOR` are respected. */
  paint(style: Style, text: string): string;
  readonly colours: boolean;
  readonly columns: number;
}

/** https://no-color.org, https://force-color.org: FORCE_COLOR wins, 0 or false switches off. */
const showsColours = (stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): boolean => {
  const force = environment["FORCE_COLOR"];
  if (force !== undefined) return force !== "0" && force !== "false";
  if (environment["NO_COLOR"]) return false;
  return stream.isTTY === true && environment["TERM"] !== "dumb";
};

export const terminal = (stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Terminal => {
  const colours = showsColours(stream, environment);
  return { colours, columns: stream.columns ?? 100, paint: (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text) };
};

const CONTROL_PICTURES = 0x2400;

/** A text from a ticket, safe to print: control characters as their pictures, bidi and invisible formatting as code points, so that no payload can steer a terminal. */
export const printable = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu, (character) => {
    const code = character.codePointAt(0)!;
    if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
    return code === 0x7f ? "\u2421" : `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
  });
