import type { Desk } from "../../desk.js";
import { EMAIL_STYLES, formatContractNumber, formatEmail, PHONE_STYLES } from "../../format/index.js";
import type { Result } from "../../result.js";
import { EXIT, type FormatNoun } from "../choices.js";
import { loadDesk } from "../config.js";
import { decodeBytes } from "../input/bytes.js";
import { oneSource } from "../input/files.js";
import { openSession, type Session } from "../session.js";
import { UsageError } from "../usage-error.js";
import type { CommonOptions } from "../voice.js";

export interface FormatOptions extends CommonOptions {
  readonly style?: string;
}

/** How one kind of value is read and printed; the first style is the one when none is named. */
interface Noun {
  readonly styles: readonly string[];
  print(value: string, style: never, desk: Desk, session: Session): Result<string>;
}

const printed = <T>(result: Result<T>, print: (value: T) => string): Result<string> => (result.issues ? result : { value: print(result.value) });

const NOUNS: Readonly<Record<FormatNoun, Noun>> = {
  phone: {
    styles: ["international", ...PHONE_STYLES],
    print: (value, style, desk, { language }) => printed(desk.validatePhone(value), (phone) => desk.formatPhone(phone, style, { language })),
  },
  email: { styles: EMAIL_STYLES, print: (value, style, desk) => printed(desk.validateEmail(value), ({ normalised }) => formatEmail(normalised, style)) },
  address: {
    styles: ["line", "lines", "short"],
    print: (value, style, desk) => printed(desk.validateAddress(value), ({ address }) => desk.formatAddress(address, { style })),
  },
  contract: {
    styles: ["display", "compact", "masked", "spoken"],
    print: (value, style, desk, { code }) =>
      printed(desk.validateContractNumber(value), ({ value, format: named }) => {
        const format = desk.contractFormats?.find(({ name }) => name === named);
        return formatContractNumber(value, { style, language: code, ...(format && { format }) });
      }),
  },
};

/** Prints values properly, one a line; one that cannot be read leaves an empty line, and is told on stderr. */
export const format = async (noun: FormatNoun, values: readonly string[], options: FormatOptions): Promise<number> => {
  const session = openSession(options);
  const { styles, print } = NOUNS[noun];
  const style = options.style ?? styles[0]!;
  if (!styles.includes(style)) throw new UsageError("option_unknown_value", { option: "--style", value: style, known: [...new Set(styles)].join(", ") });
  const desk = await loadDesk(options.config, process.cwd());
  const lines = values.length ? values : decodeBytes(await (await oneSource(undefined)).read()).text.replace(/\r?\n$/, "").split(/\r?\n/);
  let failed = false;
  let output = "";
  for (const [index, value] of lines.entries()) {
    const result = print(value, style as never, desk, session);
    if (result.issues) {
      failed = true;
      for (const found of result.issues) session.tell(`no-telepathy: ${index + 1}: ${session.say(found)}\n`);
    }
    output += `${result.issues ? "" : result.value}\n`;
  }
  await session.write(output);
  return failed ? EXIT.findings : EXIT.clean;
};
