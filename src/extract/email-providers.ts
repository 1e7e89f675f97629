/** How a provider reads the local part: what it ignores there, and other domains of the same mailboxes. For comparing, never for sending. */
export interface ProviderRule {
  /** What begins a tag that does not change the mailbox. */
  readonly tag?: "+" | "-";
  readonly ignoresDots?: true;
  /** Yandex: `ivan.petrov` and `ivan-petrov` are one. */
  readonly dotsAreHyphens?: true;
  /** The domain that stands for all of the provider's. */
  readonly domain?: string;
}

const GMAIL: ProviderRule = { tag: "+", ignoresDots: true, domain: "gmail.com" };
const YANDEX: ProviderRule = { tag: "+", dotsAreHyphens: true, domain: "yandex.ru" };
const PROTON: ProviderRule = { tag: "+", ignoresDots: true, domain: "proton.me" };
const PLUS: ProviderRule = { tag: "+" };
const YAHOO: ProviderRule = { tag: "-" };

/** As the providers document them: support.google.com/mail, yandex.ru/support/mail, proton.me/support, help.yahoo.com, support.microsoft.com. */
export const PROVIDER_RULES: ReadonlyMap<string, ProviderRule> = /* @__PURE__ */ new Map<string, ProviderRule>([
  ["gmail.com", GMAIL], ["googlemail.com", GMAIL],
  ["yandex.ru", YANDEX], ["ya.ru", YANDEX], ["yandex.com", YANDEX], ["yandex.by", YANDEX], ["yandex.kz", YANDEX], ["yandex.ua", YANDEX], ["yandex.com.tr", YANDEX], ["narod.ru", YANDEX],
  ["proton.me", PROTON], ["protonmail.com", PROTON], ["pm.me", PROTON],
  ["outlook.com", PLUS], ["hotmail.com", PLUS], ["live.com", PLUS], ["icloud.com", { tag: "+", domain: "icloud.com" }], ["me.com", { tag: "+", domain: "icloud.com" }], ["mac.com", { tag: "+", domain: "icloud.com" }], ["fastmail.com", PLUS],
  ["yahoo.com", YAHOO], ["ymail.com", YAHOO], ["rocketmail.com", YAHOO],
]);

/** Domains that people really have their mail at: never corrected, and what typing errors are corrected to. */
export const PROVIDERS: readonly string[] =
  /* @__PURE__ */ (
    "mail.ru list.ru bk.ru inbox.ru internet.ru xmail.ru ya.ru yandex.ru yandex.com yandex.by yandex.kz yandex.ua yandex.uz narod.ru rambler.ru lenta.ru ro.ru rambler.ua vk.com почта.рф pochta.ru nm.ru qip.ru mil.ru mail.kz mail.by tut.by " +
    "ukr.net i.ua meta.ua bigmir.net email.ua mail.ua gmail.com googlemail.com outlook.com outlook.de hotmail.com hotmail.co.uk hotmail.ru live.com live.ru live.co.uk msn.com yahoo.com yahoo.co.uk yahoo.de yahoo.ru ymail.com rocketmail.com aol.com " +
    "icloud.com icloud.com.cn me.com mac.com proton.me protonmail.com pm.me tutanota.com tutanota.de tuta.com mail.com email.com hmail.com fmail.com gmx.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de " +
    "mail.de posteo.de zoho.com zohomail.com fastmail.com hey.com mailbox.org btinternet.com sky.com virginmedia.com comcast.net att.net cox.net bigpond.com orange.fr " +
    "free.fr laposte.net libero.it wp.pl o2.pl onet.pl seznam.cz email.cz centrum.cz abv.bg mail.bg mail.ee inbox.lv inbox.lt inbox.com one.lv qq.com 163.com foxmail.com naver.com mail.eu bk.com"
  ).split(" ");

/** Providers with one domain only: any other ending is a slip ("gmail.ru" is a known trap). */
export const ONE_DOMAIN: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([["gmail", "gmail.com"], ["icloud", "icloud.com"], ["rambler", "rambler.ru"]]);

/** What is written by ear. */
export const HEARD: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["yandeks.ru", "yandex.ru"], ["jandex.ru", "yandex.ru"], ["yandexs.ru", "yandex.ru"], ["gmeil.com", "gmail.com"], ["jmail.com", "gmail.com"], ["meil.ru", "mail.ru"], ["majl.ru", "mail.ru"], ["inboks.ru", "inbox.ru"],
]);

/** Endings in use that are near others; an ending not among them may be a slip. */
export const ENDINGS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  ("com net org info biz edu gov io me eu us uk de fr it es ru рф рус su by kz ua uz kg am az ge md pl lv lt ee fi se no dk at ch cz sk bg ro hu gr il tr cn jp kr in br mx ca au nz nl be ie pt " +
    "li fm tv cc co ai app dev pro online site store xyz mail email москва example test invalid localhost local").split(" "),
);

/** Slips of the commonest endings, whatever stands before them. */
export const ENDING_SLIPS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ...["con", "cmo", "ocm", "comm", "vom", "xom", "cim", "cpm", "coom", "comn", "cok", "c0m"].map((slip) => [slip, "com"] as const),
  ...["nte", "ent", "nett", "ner", "nry"].map((slip) => [slip, "net"] as const),
  ...["ogr", "rog", "orgg"].map((slip) => [slip, "org"] as const),
  ...["ruu", "rru", "r", "ry", "ri", "tu", "ur"].map((slip) => [slip, "ru"] as const),
]);
