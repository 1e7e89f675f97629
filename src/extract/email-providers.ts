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
    "mail.ru list.ru bk.ru inbox.ru internet.ru xmail.ru ya.ru yandex.ru yandex.com yandex.by yandex.kz yandex.ua yandex.uz yandex.com.tr narod.ru rambler.ru lenta.ru autorambler.ru myrambler.ru ro.ru " +
    "rambler.ua vk.com почта.рф pochta.ru hotbox.ru nm.ru sibmail.com e1.ru ngs.ru mail.kz mail.by tut.by ukr.net i.ua meta.ua bigmir.net email.ua gmail.com googlemail.com outlook.com outlook.fr outlook.de outlook.es " +
    "hotmail.com hotmail.co.uk hotmail.fr hotmail.de hotmail.it hotmail.es live.com live.ru live.co.uk live.fr live.nl msn.com passport.com yahoo.com yahoo.co.uk yahoo.fr yahoo.de yahoo.es yahoo.it yahoo.ca yahoo.co.in yahoo.co.jp " +
    "yahoo.com.br yahoo.com.au ymail.com rocketmail.com aol.com aim.com icloud.com me.com mac.com proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.io tuta.com keemail.me tutamail.com mail.com email.com " +
    "gmx.com gmx.de gmx.net gmx.at gmx.ch gmx.fr web.de t-online.de freenet.de arcor.de mail.de posteo.de zoho.com zoho.eu zohomail.com fastmail.com fastmail.fm hey.com hushmail.com mailbox.org mailfence.com runbox.com disroot.org " +
    "riseup.net cock.li btinternet.com btopenworld.com sky.com virginmedia.com talktalk.net ntlworld.com blueyonder.co.uk tiscali.co.uk plus.com comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net " +
    "earthlink.net juno.com optonline.net frontier.com shaw.ca rogers.com sympatico.ca bigpond.com optusnet.com.au xtra.co.nz orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr libero.it virgilio.it tin.it alice.it wp.pl " +
    "o2.pl onet.pl interia.pl gazeta.pl seznam.cz email.cz centrum.cz azet.sk abv.bg mail.bg mail.ee inbox.lv inbox.lt inbox.com one.lv walla.co.il walla.com qq.com 163.com 126.com sina.com sohu.com yeah.net foxmail.com naver.com hanmail.net daum.net " +
    "docomo.ne.jp rediffmail.com duck.com mail.ua mail.eu mil.ru yahoo.ru hotmail.ru qip.ru pisem.net newmail.ru front.ru land.ru krovatka.su fromru.com bk.com mymail.com hmail.com fmail.com icloud.com.cn mailinator.com"
  ).split(" ");

/** Providers with one domain only: any other ending is a slip ("gmail.ru" is a known trap). */
export const ONE_DOMAIN: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([["gmail", "gmail.com"], ["icloud", "icloud.com"], ["rambler", "rambler.ru"]]);

/** What is written by ear. */
export const HEARD: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["yandeks.ru", "yandex.ru"], ["jandex.ru", "yandex.ru"], ["yandexs.ru", "yandex.ru"], ["gmeil.com", "gmail.com"], ["jmail.com", "gmail.com"], ["meil.ru", "mail.ru"], ["majl.ru", "mail.ru"], ["hotmeil.com", "hotmail.com"], ["inboks.ru", "inbox.ru"],
]);

/** Endings in use that are near others; an ending not among them may be a slip. */
export const ENDINGS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  ("com net org info biz edu gov io me eu us uk de fr it es ru рф рус su by kz ua uz kg am az ge md pl lv lt ee fi se no dk at ch cz sk bg ro hu gr il tr cn jp kr in br mx ca au nz nl be ie pt " +
    "li fm tv cc co ai app dev pro online site store shop xyz club mail email name mobi москва дети бел укр бг қаз travel museum example test invalid localhost local").split(" "),
);

/** Slips of the commonest endings, whatever stands before them. */
export const ENDING_SLIPS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ...["con", "cmo", "ocm", "comm", "vom", "xom", "cim", "cpm", "coom", "comn", "cok", "com'", "c0m"].map((slip) => [slip, "com"] as const),
  ...["nte", "ent", "nett", "ner", "nry"].map((slip) => [slip, "net"] as const),
  ...["ogr", "rog", "orgg"].map((slip) => [slip, "org"] as const),
  ...["ruu", "rru", "rru", "r", "ry", "ri", "tu", "ur"].map((slip) => [slip, "ru"] as const),
]);
