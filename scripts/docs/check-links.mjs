// Every link of the built site leads to a page that is there, and every anchor to a place on it; nothing is fetched from elsewhere.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { globSync } from "tinyglobby";

const TAG = /<(a|link|script|img|source|iframe)\b([^>]*)>/g;
const ADDRESS = /\b(?:href|src)="([^"]*)"/;
const PLACE = /\bid="([^"]*)"/g;

/** Complaints about a site built in `folder` for the path `base`. */
export const checkLinks = (folder, base) => {
  const pages = globSync("**/*.html", { cwd: folder });
  const texts = new Map(pages.map((page) => [page, readFileSync(join(folder, page), "utf8")]));
  const places = new Map([...texts].map(([page, text]) => [page, new Set([...text.matchAll(PLACE)].map(([, id]) => id))]));
  return pages.flatMap((page) =>
    [...texts.get(page).matchAll(TAG)].flatMap(([, tag, attributes]) => {
      const address = ADDRESS.exec(attributes)?.[1].replaceAll("&amp;", "&");
      if (address === undefined || /^(data|mailto):/.test(address)) return [];
      if (/^(https?:)?\/\//.test(address)) return tag === "a" ? [] : [`${page}: fetches ${address}`];
      const [path, anchor] = address.replace(/\?[^#]*/, "").split("#");
      const inside = path.startsWith(base) ? path.slice(base.length) : path.startsWith("/") ? undefined : path && posix.join(dirname(page), path);
      if (inside === undefined) return [`${page}: ${address} leads out of ${base}`];
      const target = inside === "" ? (path ? "index.html" : page) : inside.endsWith("/") ? `${inside}index.html` : inside;
      if (!existsSync(join(folder, target))) return [`${page}: ${address} is not there`];
      return anchor && places.has(target) && !places.get(target).has(decodeURIComponent(anchor)) ? [`${page}: no place ${address}`] : [];
    }));
};
