import type { IntakeWords } from "../intake-words.js";

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
        "factory reset", "reset the", "reset it", "hard reset", "soft reset", "pulled the plug", "turning it off and on",
      ],
      bare: ["unknown", "notDone"],
    },
    cabling: {
      acts: ["reseated", "re-seated", "replugged", "re-plugged", "re-terminated", "swapped the cable", "swapped cables", "different cable", "another cable", "new cable"],
      things: ["cable", "cables", "cabling", "wire", "wires", "wiring", "cord", "cords", "lead", "leads", "connector", "connectors", "plug", "plugs"],
      bare: ["passed", "failed"],
    },
    power: { acts: ["has power", "power is on", "power is fine", "no power", "power's on"], things: ["power", "outlet", "socket", "adapter", "adaptor", "breaker", "power strip"], bare: ["passed", "failed"] },
    equipment: { acts: ["different router", "another router", "spare router", "old router", "swapped the router", "replaced the router", "new router", "spare modem", "different modem", "another modem", "swapped the box"], bare: ["unknown", "unknown"] },
    otherDevice: {
      acts: [
        "another device", "other device", "other devices", "different device", "different devices", "another phone", "another laptop", "another computer", "different laptop", "different computer", "different phone", "second laptop", "other laptop", "another browser",
        "different browser", "two laptops", "both laptops", "second device", "my phone too", "several devices", "multiple devices", "private window", "another tv",
      ],
      bare: ["passed", "failed"],
    },
    directConnection: { acts: ["directly", "straight into", "straight in", "straight from the wall", "bypassing the router", "bypassed the router", "without the router", "direct to the modem", "wired directly", "plugged directly", "direct connection"], bare: ["unknown", "notDone"] },
    balance: { acts: ["bill is paid", "bills are paid", "account is paid", "paid up", "balance is positive", "balance is fine", "no arrears", "payment went through"], things: ["balance", "billing page", "account page"], bare: ["passed", "failed"] },
    outageNotice: { acts: ["outage page", "status page", "outage notice", "service status", "outage map", "no outage", "no outages"], bare: ["failed", "passed"] },
  },
  doing: [
    "checked", "check", "looked", "inspected", "tried", "tested", "swapped", "changed", "replaced", "unplugged", "plugged", "reseated", "tightened", "wiggled", "touched", "moved", "connected", "reconnected", "disconnected", "switched", "traced", "followed", "tight", "secure", "fine", "ok", "intact",
    "pushed in", "plugged in", "on", "frayed", "chewed", "damaged",
  ],
  outcomes: {
    failed: [
      "didn't help", "did not help", "doesn't help", "does not help", "hasn't helped", "no help", "no luck", "no joy", "no dice", "no change", "no difference", "nothing changed", "made no difference", "same thing", "same problem", "same issue", "same result", "same nonsense", "still",
      "to no avail", "no effect", "nothing", "zilch", "no such luck", "same", "no good", "without success", "no improvement", "didn't work", "did not work", "doesn't work", "does not work", "not working", "no power", "damaged", "frayed", "chewed", "broken", "no better", "did nothing", "didn't fix", "likewise",
    ],
    passed: ["helped", "fixed it", "worked", "works", "all good", "is fine", "are fine", "fine", "tight", "secure", "ok", "okay", "all ok", "plugged in", "pushed in", "in place", "intact", "is on", "are on", "lit", "positive", "paid", "paid up", "has power", "power is on", "good", "no outage", "no outages", "loads fine", "everything loads"],
    notDone: [
      "haven't checked", "have not checked", "didn't check", "did not check", "haven't tried", "have not tried", "didn't try", "did not try", "haven't touched", "have not touched", "didn't touch", "did not touch", "not touched", "not tried", "not checked", "haven't looked", "can't check", "cannot check",
      "no way to", "untouched", "never touched",
    ],
  },
  negations: ["not", "haven't", "havent", "didn't", "didnt", "hasn't", "never", "not yet", "have not", "did not"],
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
