import type { IntakeWords } from "../intake-words.js";
import { each } from "../phrases.js";

/** How people report trouble and answer questions in English. */
export const intakeWords: IntakeWords = {
  labels: {
    contract: ["contract", "contract number", "contract no", "contract #", "account", "account number", "account no", "account #", "customer number", "customer id", "customer no", "subscriber number", "client id", "login", "user id", "id", "a/c", "acct"],
    name: ["name", "full name", "contact name", "your name", "customer", "customer name", "contact person", "first name", "caller"],
    phone: ["phone", "phone number", "tel", "telephone", "mobile", "mobile number", "cell", "contact number", "contact phone", "best number", "daytime phone", "callback number", "contact"],
    email: ["email", "e-mail", "email address", "e-mail address", "mail"],
    messenger: ["telegram", "whatsapp", "viber", "messenger", "signal"],
    availability: ["best time", "best time to call", "availability", "available", "preferred time", "when to call", "convenient time", "callback time"],
    address: ["address", "service address", "installation address", "site", "site address", "location", "where"],
    description: ["description", "problem", "issue", "problem description", "details", "message", "what happened", "summary", "comment", "comments", "fault"],
    onset: ["since", "started", "start date", "date started", "when did it start", "when", "date", "date/time", "time started"],
    category: ["category", "type", "request type", "ticket type"],
    severity: ["severity", "impact level", "criticality"],
    attachments: ["attachments", "attachment", "files"],
    subject: ["subject", "title"],
    city: ["city", "town"],
    street: ["street"],
    house: ["house", "house number"],
    building: ["building", "block"],
    letter: [],
    flat: ["flat", "apartment", "apt", "unit", "suite", "flat number"],
    entrance: ["entrance"],
    floor: ["floor"],
    intercom: ["intercom", "door code", "entry code"],
    postalCode: ["postcode", "post code", "zip", "zip code", "postal code"],
    other: ["service", "plan", "equipment", "router", "model", "router model", "lights", "indicators", "error", "error message", "error text", "checks", "steps taken", "troubleshooting", "speed", "notes", "connection", "requested action"],
  },
  blanks: ["n/a", "na", "none", "no", "unknown", "not known", "tbc", "tbd", "nil", "blank", "not provided", "don't know", "please specify"],
  checks: {
    restart: {
      acts: [
        "restarted", "restarting", "restart", "rebooted", "rebooting", "reboot", "power cycled", "power-cycled", "power cycling", "powercycled", "unplugged it", "unplugged the", "turned it off and on", "turned off and on", "off and on", "switched it off and on",
        "factory reset", "reset the", "reset it", "hard reset", "soft reset", "pulled the plug", "turning it off and on", "reboots", "restarts", "resetting", "power cycle", "left it unplugged", "left unplugged", "off at the wall", "off at the plug", "unplugged overnight", "on and off again", "back on again", "everything off and on", "all off and on", "reset button", "held reset", "held the reset", "pressed reset", "reset with", "off/on", "off on", "bounced it", "bounced the", "cold start", "cold boot", "turned it off", "switched it off", "powered off", "powered it off", "powered down", "plug out", "out of the socket", "pulled the power", "cycled the power", "took the power", 
      ],
      bare: ["unknown", "notDone"],
    },
    cabling: {
      acts: ["reseated", "re-seated", "replugged", "re-plugged", "re-terminated", "swapped the cable", "swapped cables", "different cable", "another cable", "new cable", "re seated", "new lead", "other lead", "another lead", "different lead", "new ethernet lead", "two different cables", "three cables", "3 cables", "2 cables", "new patch", "remade", "rewired", "cable swapped", "cables swapped", "lead swapped", "plug back in", "plugs back in", "cable back in", "every lead", "each lead", ...each("swapped the|changed the|replaced the|swapped my", "ethernet cable|network cable|patch cable|patch lead|lan cable|phone cord")],
      told: { failed: ["chewed through", "cut through", "cable is cut", "cable is frayed", "wire is frayed", "bent pin", "bent pins", "snapped off"], passed: ["clicked in", "clicks in", "pushed right in"] },
      things: ["cable", "cables", "cabling", "wire", "wires", "wiring", "cord", "cords", "lead", "leads", "connector", "connectors", "plug", "plugs"],
      bare: ["passed", "failed"],
    },
    power: {
      acts: ["has power", "power is on", "power is fine", "no power", "power's on", "power fine", "power ok", ...each("another|different|other|kitchen|bedroom|second", "outlet|socket|power strip|wall socket|plug socket"), ...each("swapped the|different|another|new", "power adapter|power adaptor|power supply|power brick|power lead")],
      told: { passed: [...each("adapter|adaptor|power supply|power brick|breaker", "is fine|is ok|is good|fine|ok"), "breaker's in", "breaker is in", "breaker is on", "breaker's on", "socket works", "outlet works", "socket is fine", "outlet is fine", "socket is live"], failed: ["no lights", "won't turn on", "wont turn on", "won't power on", "doesn't turn on", "breaker tripped", "breaker has tripped", "socket is dead"] },
      things: ["power", "outlet", "socket", "adapter", "adaptor", "breaker", "power strip"], bare: ["passed", "failed"] },
    equipment: { acts: ["different router", "another router", "spare router", "old router", "swapped the router", "replaced the router", "new router", "spare modem", "different modem", "another modem", "swapped the box", "lent me his router", "lent me her router", "lent me a router", "lent me their router", ...each("router|modem|hub|box|ont|handset", "swapped|replaced|changed|for a spare"), ...each("swapped|changed|replaced|exchanged", "the hub|the modem|the ont|the handset|the box|routers|modems|hubs|router"), "previous modem", "previous router", "older hub", "old hub", ...each("neighbour's|neighbours|neighbor's|friend's|mate's|borrowed", "router|modem|hub|box"), ...each("different|another|spare|old|second", "hub|set-top box|box|ont|handset")],
      told: { notDone: [...each("no spare|no other|don't have a spare|don't have another", "router|modem|hub|handset")] }, bare: ["unknown", "unknown"] },
    otherDevice: {
      acts: [
        "another device", "other device", "other devices", "different device", "different devices", "another phone", "another laptop", "another computer", "different laptop", "different computer", "different phone", "second laptop", "other laptop", "another browser",
        "different browser", "two laptops", "both laptops", "second device", "my phone too", "several devices", "multiple devices", "private window", "another tv", ...each("mate's|wife's|husband's|friend's|son's|daughter's|partner's|flatmate's|neighbour's|kids'|work|second|other", "laptop|phone|tablet|ipad|computer|pc|tv|mobile"),
        ...each("two|three|both|2|3|several|other|multiple", "laptops|phones|tablets|computers|pcs|devices|tvs|televisions|browsers"), ...each("another|a different|diff|second|my work|my other", "pc|laptop|phone|tablet|browser|mac|chromebook"), "chromebook too", "private windows", "private window", "incognito", "hotspot", "every device", "all devices", "all my devices", "all our devices", "any device", "on the same wifi", "on the same wi-fi", "both phones", "all three laptops", "both computers", "both tvs",
      ],
      things: ["laptop", "tablet", "ipad", "my phone", "my mobile"],
      told: { notDone: ["no other device", "no other devices", "no second device", "don't have another device", "don't have another computer"] },
      bare: ["passed", "failed"],
    },
    directConnection: {
      told: { notDone: [...each("can't|cannot|couldn't|can not", "connect directly|plug directly|plug in directly|connect it directly|plug straight in"), "no ethernet port", "no lan port"] },
      acts: ["ethernet from the router", "hard-wired", "hard wired", "wired in", "on the wire", "straight on the", "direct in", "direct to the", "direct into", "directly into", "directly", "straight into", "straight in", "straight from the wall", "bypassing the router", "bypassed the router", "without the router", "direct to the modem", "wired directly", "plugged directly", "direct connection"], bare: ["unknown", "notDone"] },
    balance: {
      told: { passed: [...each("bill|bills|invoice", "paid|is settled"), "in credit", "paid up", "up to date"], failed: ["balance is negative", "negative balance", "in arrears", "in the red", "overdue", "unpaid"] },
      acts: ["bill is paid", "bill paid", "bills are paid", "account is paid", "paid up", "balance is positive", "balance is fine", "no arrears", "payment went through"], things: ["balance", "billing page", "account page"], bare: ["passed", "failed"] },
    outageNotice: {
      told: { passed: [...each("nothing on the|nothing on your", "status page|outage page|outage map|service status"), "no outages", "no outage", "all clear", "all green", "nothing reported", "no known issues", "no reported"], failed: ["there is an outage", "an outage in", "outage in my area", "outage in our area", "outage reported", "says outage", "shows an outage"] },
      acts: ["outage page", "status page", "outage notice", "service status", "outage map", "no outage", "no outages"], bare: ["failed", "passed"] },
  },
  doing: [
    "checked", "check", "looked", "inspected", "tried", "tested", "swapped", "changed", "replaced", "unplugged", "plugged", "reseated", "tightened", "wiggled", "touched", "moved", "connected", "reconnected", "disconnected", "switched", "traced", "followed", "tight", "secure", "fine", "ok", "intact",
    "pushed in", "plugged in", "is on", "are on", "frayed", "chewed", "damaged", "borrowed", "same", "looks fine", "did", "i see",
  ],
  outcomes: {
    unknown: ["on the same wifi", "on the same wi-fi", "on the same network", "in the same room", "at the same time", "if it doesn't help", "if that doesn't work"],
    failed: [
      "didn't help", "did not help", "doesn't help", "does not help", "hasn't helped", "no help", "no luck", "no joy", "no dice", "no change", "no difference", "nothing changed", "made no difference", "same thing", "same problem", "same issue", "same result", "same nonsense", "still",
      "to no avail", "no effect", "nothing", "zilch", "no such luck", "same", "no good", "without success", "no improvement", "didn't work", "did not work", "doesn't work", "does not work", "not working", "no power", "damaged", "frayed", "chewed", "broken", "no better", "did nothing", "didn't fix", "likewise", "useless", "pointless", "dropped again", "drops again", "died again", "dead again", "gone again", "just as bad", "as bad", "all slow", "identical", "alike", "ditto", "no better", "no difference", "no gain", "no lights either", "any better", "either", "dead", "no lights", "black", "makes no difference", "doesn't fix", "does not fix", "no use", "happens on", "nope", "won't", "wont", "same story",
    ],
    passed: ["helped", "fixed it", "worked", "works", "all good", "is fine", "are fine", "fine", "tight", "secure", "ok", "okay", "all ok", "plugged in", "pushed in", "in place", "intact", "is on", "are on", "lit", "positive", "paid", "paid up", "has power", "power is on", "good", "no outage", "no outages", "loads fine", "everything loads", "fine since", "been fine", "came back", "comes back", "that one works", "enters", "instant", "as it should", "mbps", "clean", "is back", "back up", "back on", "fixes it", "fixes things", "fixed things", "lit up", "flies", "full speed", "perfectly", "perfect", "normal"],
    notDone: [
      "haven't checked", "have not checked", "didn't check", "did not check", "haven't tried", "have not tried", "didn't try", "did not try", "haven't touched", "have not touched", "didn't touch", "did not touch", "not rebooted", "not restarted", "not touched", "not tried", "not checked", "haven't looked", "can't check", "cannot check",
      "no way to", "untouched", "never touched",
    ],
  },
  negations: ["not", "haven't", "havent", "didn't", "didnt", "hasn't", "never", "not yet", "have not", "did not", "can't", "cannot", "couldn't"],
  asking: ["please", "can you", "could you", "kindly", "will you", "should i", "need to", "want you to", "asked me to", "you to"],
  severities: {
    extensive: ["whole building", "entire building", "whole street", "entire street", "whole block", "whole neighbourhood", "whole neighborhood", "all the neighbours", "all the neighbors", "whole village", "whole town", "entire estate", "whole estate"],
    significant: ["whole office", "entire office", "whole store", "entire store", "work has stopped", "work is stopped", "tills are down", "nobody can work", "no one can work", "everyone in the office", "all workstations", "business is down"],
    minor: ["not urgent", "no rush", "no hurry", "minor issue", "low priority", "not critical"],
  },
  unknown: ["i don't know", "don't know", "dont know", "do not know", "dunno", "no idea", "not sure", "can't remember", "cannot remember", "don't remember", "can't tell", "can't say", "couldn't say", "can't find", "haven't a clue", "no clue", "idk", "unsure"],
  refusal: ["rather not say", "prefer not", "don't want to", "do not want to", "won't say", "won't tell", "will not say", "none of your business", "not telling", "refuse", "decline", "skip", "pass", "next question", "next", "never mind", "doesn't matter"],
  yes: ["yes", "yeah", "yep", "yup", "sure", "correct", "right", "it does", "it is"],
  no: ["no", "nope", "nah"],
  asked: { contract: "contract ", contact: "phone ", address: "address: ", onset: "started " },
  shorthand: {
    "cust.": "customer", "cx": "customer", "sub.": "subscriber", "rtr": "router", "rbt": "rebooted", "rbtd": "rebooted", "int.": "internet", "acct.": "account", "ph.": "phone", "addr.": "address", "w/o": "without", "n/w": "not working", "intmt.": "intermittent", "pwr": "power", "cbl": "cable", "chkd": "checked",
    "conn.": "connection", "diff.": "different", "wkg": "working", "yest.": "yesterday", "adv.": "advised", "rpts": "reports", "reqs": "requests",
  },
  notNames: [
    "director", "manager", "engineer", "administrator", "department", "team", "support", "ltd", "llc", "inc", "gmbh", "tel", "phone", "mobile", "mob", "address", "head", "chief", "officer", "accountant", "ceo", "cto", "it", "sent", "regards", "company", "the", "customer", "account", "contract", "thanks", "best",
  ],
  summary: { intro: "Please check:", closing: "Is all of this right? If not, write what to correct." },
  waiting: "Waiting for the customer: {question}.",
};
