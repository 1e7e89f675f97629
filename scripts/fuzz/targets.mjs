// Every public function and command that takes what others send, with what to ask it and what must hold of the answer.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { commandsOf } from "./commands.mjs";
import { isEqual, isResult, safeHtml, spansIn, steersNothing } from "./oracles.mjs";
import { anyMail, anyText } from "./texts.mjs";
import { TICKET } from "./ticket.mjs";
import { anyOddity, jsonOddity, mutated, revive } from "./values.mjs";

const NOW = "2026-11-25T10:00:00+03:00";
const CHANNELS = ["email", "phone", "web", "chat", "messenger", "sms", "other"];

const anything = fc.oneof({ weight: 2, arbitrary: anyText }, anyOddity(anyText));
const ticket = fc.oneof({ weight: 4, arbitrary: mutated(TICKET, jsonOddity(anyText)) }, jsonOddity(anyText));
const trappedTicket = fc.oneof({ weight: 4, arbitrary: mutated(TICKET, anyOddity(anyText)) }, anyOddity(anyText));
const address = mutated(TICKET.incidentAddress, anyText);

/** Public functions that no hostile input reaches: what they take is written by who calls them. */
export const TRUSTED = [
  "defineDesk", "defineContractFormat", "changeRequirements", "requireInformation", "weightedSum", "fillTemplate", "emailSchema", "phoneSchema", "ticketJsonSchema", "jsonSchemaFile", "canMove",
  "validatePhoneWith", "formatDuration",
];

const isObject = (value) => typeof value === "object" && value !== null;

/** `{ make, run, isMisuse?, runs?, once? }` by name, of the package that is built in `dist`. A name tells which functions, or which command, are asked. */
export const targetsOf = async (dist) => {
  const [library, { normalise, tokenise }, contracts] = await Promise.all(["index.js", "text/index.js", "contracts/index.js"].map((path) => import(pathToFileURL(join(dist, path)).href)));
  const { RU, KZ, GB, US, DE, ru, en } = library;
  const COUNTRIES = { RU, KZ, GB, US, DE };
  const country = fc.constantFrom(...Object.keys(COUNTRIES));
  const desks = Object.fromEntries(Object.entries(COUNTRIES).map(([code, pack]) => [code, library.defineDesk({
    country: pack, countries: Object.values(COUNTRIES), languages: code === "RU" || code === "KZ" ? [ru, en] : [en, ru],
    ...(code === "RU" && { areaCodes: [{ areaCode: "812", localLengths: [7] }] }), timeZone: "Europe/Moscow",
  })]));
  const CONTRACT = library.defineContractFormat({ name: "billing", pattern: "#{8}", check: contracts.luhn, examples: ["70041512"] });
  const extractor = (name) => ({
    make: fc.tuple(anyText, country),
    run: ([text, code]) => {
      const found = desks[code][name](text, name === "extractDates" ? { now: NOW, languages: [ru, en] } : {});
      spansIn(text, found);
      return found;
    },
  });
  const validator = (name, make = anything) => ({
    make: fc.tuple(make, country),
    run: ([input, code]) => {
      const value = revive(input);
      const result = desks[code][name](value);
      isResult(result, value);
      for (const issue of [...(result.issues ?? []), ...(result.warnings ?? [])]) for (const language of [ru, en]) library.formatIssue(issue, language);
      return result.issues ?? result.value;
    },
  });
  const assessed = (report) => {
    const text = [report?.text, report?.description].find((words) => typeof words === "string") ?? "";
    const assessment = desks.RU.assessReport(report);
    const { score, facets, tone } = assessment;
    if (!(score >= 0 && score <= 100)) throw new Error(`score ${score}`);
    const evidence = [...Object.values(facets), ...tone].flatMap((facet) => facet.evidence).filter(({ span }) => span);
    for (const one of evidence) spansIn(text, [one]);
    library.explain(assessment, ru);
    library.nextQuestion(assessment, en);
    return assessment;
  };
  return {
    ...Object.fromEntries(["extractContractNumbers", "extractPhones", "extractEmails", "extractMessengers", "extractAddresses", "extractDates"].map((name) => [name, extractor(name)])),
    ...Object.fromEntries(["validateContractNumber", "validatePhone", "validateEmail"].map((name) => [name, validator(name)])),
    validateAddress: validator("validateAddress", fc.oneof(anything, mutated(TICKET.incidentAddress, anyOddity(anyText)))),
    "validateTicket, formatIssue": validator("validateTicket", trappedTicket),
    extractContacts: { make: fc.tuple(anyText), run: ([text]) => { const found = library.extractContacts(text, { country: RU }); spansIn(text, found); return found; } },
    splitZones: { make: fc.tuple(anyText), run: ([text]) => { const zones = library.splitZones(text); spansIn(text, zones); return zones; } },
    readSpokenDigits: { make: fc.tuple(anyText), run: ([text]) => { const normal = normalise(text); const found = library.readSpokenDigits(normal, tokenise(normal)); spansIn(text, found); return found; } },
    suggestDomain: { make: fc.tuple(anyText), run: ([text]) => library.suggestDomain(text) },
    htmlToText: { make: fc.tuple(anyText), run: ([text]) => library.htmlToText(text) },
    formatPhoneAsYouType: { make: fc.tuple(anyText), run: ([text]) => library.formatPhoneAsYouType(text, { country: RU }) },
    "assessReport, explain, nextQuestion": { make: fc.tuple(anyText, fc.constantFrom(...CHANNELS)), run: ([text, channel]) => assessed({ text, channel }) },
    "assessReport, a ticket": { make: fc.tuple(ticket), isMisuse: true, run: ([value]) => assessed(revive(value)) },
    "draftTicket, nextStep, answer": {
      make: fc.tuple(anyText, fc.constantFrom(...CHANNELS), anyText),
      run: ([text, channel, words]) => {
        const drafted = desks.RU.draftTicket({ text, channel }, { now: NOW });
        const { success, error } = library.ticketDraftSchema.safeParse(drafted.draft);
        if (!success) throw new Error(`the draft is none: ${error.message}`);
        if (!text.includes(drafted.draft.description ?? "") && !text) throw new Error("words from nowhere");
        const step = desks.RU.nextStep(drafted);
        const question = drafted.assessment.informationRequired[0]?.question;
        return [drafted, step, question && desks.RU.answer(drafted.draft, question, words, { now: NOW })];
      },
    },
    redact: {
      make: fc.tuple(ticket), isMisuse: true,
      run: ([value]) => {
        const once = library.redact(revive(value));
        isEqual(once, library.redact(once), "redacted twice is something else");
        return once;
      },
    },
    formatTicket: {
      make: fc.tuple(ticket, fc.constantFrom("text", "markdown", "html"), fc.constantFrom("ru", "en")), isMisuse: true,
      run: ([value, style, code]) => {
        const made = revive(value);
        const printed = library.formatTicket(made, { language: { ru, en }[code], style, ...(isObject(made) && typeof made.description === "string" && { assessment: library.assessReport(made, { desk: desks.RU }) }) });
        steersNothing(printed);
        if (style === "html") safeHtml(printed);
        return printed;
      },
    },
    formatAddress: { make: fc.tuple(address, fc.constantFrom("line", "lines", "short")), isMisuse: true, run: ([address, style]) => library.formatAddress(address, { style, countries: [RU, GB, US, DE, KZ] }) },
    "formatPhone, of what was read": { make: fc.tuple(anyText, country), run: ([text, code]) => desks[code].extractPhones(text).flatMap(({ value }) => (value.e164 ? library.PHONE_STYLES.map((style) => desks[code].formatPhone(value, style)) : [])) },
    "formatEmail, of what was read": { make: fc.tuple(anyText), run: ([text]) => library.extractEmails(text).flatMap(({ value }) => library.EMAIL_STYLES.map((style) => library.formatEmail(value, style))) },
    mapLink: { make: fc.tuple(address), run: ([one]) => new URL(library.mapLink(one, "yandex", { countries: [RU] })).href },
    sameAddress: { make: fc.tuple(address, address), run: ([one, other]) => library.sameAddress(one, other) },
    addressTo: { make: fc.tuple(address), run: ([one]) => library.addressTo(one, library.ADDRESS_FIELDS.schemaOrg) },
    addressFrom: { make: fc.tuple(ticket), run: ([value]) => { const values = revive(value); return isObject(values) && library.addressFrom(values, [...library.ADDRESS_FIELDS.tmf, ["incidentAddress.street", "street"]]); } },
    addressFromOsm: { make: fc.tuple(ticket), run: ([value]) => { const values = revive(value); return isObject(values) && library.addressFromOsm(values); } },
    formatDate: { make: fc.tuple(anyText), run: ([text]) => library.formatDate(text, { language: ru }) },
    formatContractNumber: { make: fc.tuple(anyText), run: ([text]) => ["display", "compact", "masked"].map((style) => library.formatContractNumber(text, { style })) },
    suggestContractNumbers: { make: fc.tuple(anyText), run: ([text]) => library.suggestContractNumbers(text.slice(0, 40), CONTRACT) },
    stateOf: { make: fc.tuple(ticket), run: ([value]) => { const draft = revive(value); return isObject(draft) && library.stateOf(draft); } },
    openDraft: { make: fc.tuple(ticket), isMisuse: true, run: ([value]) => { const draft = revive(value); return isObject(draft) && library.openDraft(draft, { desk: desks.RU, now: NOW }); } },
    summarise: { make: fc.tuple(ticket), isMisuse: true, run: ([value]) => { const draft = revive(value); return isObject(draft) && library.summarise(draft, ru); } },
    readMail: {
      make: fc.tuple(anyMail),
      run: async ([mime]) => {
        const mail = await library.readMail(mime);
        if (/[\r\n\0]/.test(`${mail.subject ?? ""}${mail.from?.name ?? ""}${mail.from?.address ?? ""}`)) throw new Error("a header in a header");
        return mail;
      },
    },
    upgradeTicket: { make: fc.tuple(ticket), isMisuse: true, run: ([value]) => library.upgradeTicket(revive(value)) },
    moveTicket: { make: fc.tuple(mutated(TICKET, jsonOddity(anyText)), fc.constantFrom("inProgress", "closed", "held"), anyText), isMisuse: true, run: ([value, to, reason]) => library.moveTicket(revive(value), to, { now: NOW, reason }) },
    ...commandsOf(dist, ticket),
  };
};
