import type { TicketDraft } from "no-telepathy/schema";
import { byId, element, reconcile } from "./dom.js";

/** Later than the next paint: nobody reads JSON while typing. */
const DELAY = 120;
const LONGEST = 600;

interface Line {
  readonly key: string;
}

// Indent, name, value of one line as JSON.stringify prints it.
const PARTS = /^( *)("[^"]*": )?(.*)$/;

const lineNode = ({ key }: Line): Node => {
  const [, indent = "", name = "", value = ""] = PARTS.exec(key)!;
  return element("div", {}, indent, ...(name ? [element("span", { class: "name" }, name)] : []), element("span", { class: "value" }, value));
};

const shorten = (_: string, value: unknown): unknown => (typeof value === "string" && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);

/** The draft ticket as JSON; the whole of it goes to the clipboard. */
export const createDraft = (onCopied: () => void) => {
  const [code, all] = [byId("draft-code"), byId<HTMLInputElement>("provenance")];
  let draft: TicketDraft = {};
  let shown: readonly Line[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const visible = (): unknown => (all.checked ? draft : { ...draft, extensions: undefined });
  const render = () => {
    timer = undefined;
    const lines = JSON.stringify(visible(), shorten, 2).split("\n").map((key): Line => ({ key }));
    reconcile(code, shown, lines, lineNode);
    shown = lines;
  };
  all.addEventListener("change", render);
  byId("copy").addEventListener("click", () => void navigator.clipboard.writeText(JSON.stringify(visible(), null, 2)).then(onCopied));
  return (next: TicketDraft): void => {
    draft = next;
    clearTimeout(timer);
    timer = setTimeout(render, DELAY);
  };
};
