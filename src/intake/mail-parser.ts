import type * as PostalMimeModule from "postal-mime";
import type { Email, PostalMimeOptions } from "postal-mime";
import { repairMisread } from "./charset.js";
import { htmlToText } from "./html-text.js";

interface TextEntry {
  readonly type: "text";
  readonly value: string;
}

/** The bodies of a part, or of the parts that are alternatives of one text. */
interface Bodies {
  readonly plain?: readonly TextEntry[];
  readonly html?: readonly TextEntry[];
}

type Chunk = Uint8Array | ArrayBuffer | string;

/** What postal-mime keeps while it reads, of which its types do not tell: its version is pinned in `package.json`. */
interface Inside {
  readonly maxRfc822NestingDepth: number;
  readonly root: { headers: Email["headers"] };
  readonly currentNode: { readonly state: string; readonly contentDecoder: { chunks: Chunk[] } | null };
  readonly textMap: Map<object, Bodies>;
  readonly textContent: Record<string, string>;
  readonly attachments: Email["attachments"];
  processLine(line: Uint8Array, isFinal: boolean): Promise<void>;
  renderTextContent(): void;
  buildMessage(): Email;
  collectSubMessage(part: { readonly content: ArrayBuffer | null }): Promise<void>;
}

export interface LetterParser {
  parse(raw: Uint8Array | ArrayBuffer): Promise<Email>;
}

const ENCODER = new TextEncoder();

/** A list of chunks that is one chunk, whatever is pushed: a blob of many small ones takes its time for each. */
const gathering = (): Chunk[] => {
  let bytes = new Uint8Array(1024);
  let length = 0;
  const chunks: Chunk[] = [];
  chunks.push = (chunk: Chunk) => {
    const added = typeof chunk === "string" ? ENCODER.encode(chunk) : new Uint8Array(chunk);
    if (length + added.length > bytes.length) {
      const wider = new Uint8Array(2 * (length + added.length));
      wider.set(bytes.subarray(0, length));
      bytes = wider;
    }
    bytes.set(added, length);
    length += added.length;
    chunks[0] = bytes.subarray(0, length);
    return chunks.length;
  };
  return chunks;
};

const RULE = "-".repeat(29);
const SHOWN = ["From", "Subject", "Date", "To", "Cc"];

/** The header over a letter within a letter, as mail programs show it. */
const headOf = ({ headers }: Email, decodeWords: (text: string) => string): string => {
  const rows = SHOWN.flatMap((name) => headers.filter(({ key }) => key === name.toLowerCase()).map(({ value }) => `${name}: ${decodeWords(value).replace(/\s+/g, " ")}`));
  return ["", "", RULE, ...rows, RULE, "", "", ""].join("\n");
};

const READ = new Set(["from", "subject", "date"]);
const LONGEST_READ = 10_000;

const textOf = ({ plain = [], html = [] }: Bodies): string => {
  const text = plain.map(({ value }) => value).join("\n");
  return text.trim() || !html.length ? text : html.map(({ value }) => htmlToText(repairMisread(value).text)).join("\n");
};

/**
 * postal-mime made to give text alone and in linear time: its own conversion of HTML, which cannot be switched off, is quadratic, and it
 * gathers a body line by line in a blob.
 */
export const letterParser = ({ default: PostalMime, decodeWords }: typeof PostalMimeModule): new (options?: PostalMimeOptions) => LetterParser => {
  const Base = PostalMime as unknown as new (options?: PostalMimeOptions) => LetterParser & Inside;
  return class Parser extends Base {
    isWithin = false;

    override async processLine(line: Uint8Array, isFinal: boolean): Promise<void> {
      const { currentNode: part } = this;
      const { state } = part;
      await super.processLine(line, isFinal);
      if (state === "header" && part.contentDecoder) part.contentDecoder.chunks = gathering();
    }

    override renderTextContent(): void {
      this.textContent["plain"] = Array.from(this.textMap.values(), textOf).join("\n");
    }

    /** Of a header with addresses in it only the sender's is read, and of that the beginning; of a letter within, none. */
    override buildMessage(): Email {
      const { headers } = this.root;
      this.root.headers = this.isWithin ? [] : headers.filter(({ key }) => READ.has(key)).map((header) => ({ ...header, value: header.value.slice(0, LONGEST_READ) }));
      return { ...super.buildMessage(), headers };
    }

    override async collectSubMessage(part: { readonly content: ArrayBuffer | null }): Promise<void> {
      const parser = new Parser({ maxRfc822NestingDepth: this.maxRfc822NestingDepth - 1 });
      parser.isWithin = true;
      const letter = await parser.parse(part.content ?? new ArrayBuffer(0));
      this.textMap.set(part, { plain: [{ type: "text", value: `${headOf(letter, decodeWords)}${letter.text ?? ""}` }] });
      for (const attachment of letter.attachments) this.attachments.push(attachment);
    }
  };
};
