import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import type { MarkdownRenderer } from "vitepress";

interface Environment { relativePath?: string; path?: string }

/** Links from a page to files of the repository lead nowhere on the site: there they are plain words. */
export const linksInside = (markdown: MarkdownRenderer) => {
  markdown.core.ruler.after("inline", "links-inside", ({ tokens, env }) => {
    const folder = dirname((env as Environment).relativePath ?? "");
    for (const { children } of tokens) {
      let outside = false;
      for (const token of children ?? []) {
        if (token.type === "link_open") outside = normalize(join(folder, token.attrGet("href") ?? "")).startsWith("..");
        if (!outside || (token.type !== "link_open" && token.type !== "link_close")) continue;
        if (token.type === "link_close") outside = false;
        Object.assign(token, { type: "text", tag: "", nesting: 0, content: "" });
      }
    }
  });
};

/** The anchor of a heading, as GitHub makes it, so that links hold there and here. */
export const slug = (heading: string) => heading.trim().toLowerCase().replace(/[^\p{L}\p{N}\p{M}_ -]/gu, "").replaceAll(" ", "-");

/** Wide tables scroll; whoever has no pointer must be able to reach them. */
export const tablesByKeyboard = (markdown: MarkdownRenderer) => {
  markdown.renderer.rules["table_open"] = () => '<table tabindex="0">\n';
};

/** Of a measurement that was not made there is no picture. */
export const picturesThere = (markdown: MarkdownRenderer) => {
  markdown.core.ruler.after("inline", "pictures-there", ({ tokens, env }) => {
    const folder = dirname((env as Environment).path ?? "");
    for (const token of tokens) token.children = token.children?.filter(({ type, attrs }) => type !== "image" || existsSync(join(folder, Object.fromEntries(attrs ?? [])["src"] ?? ""))) ?? null;
  });
};
