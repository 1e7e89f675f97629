import type { Contrasts } from "../contrasts.js";

export const contrasts: Contrasts = {
  everythingWorks: ["everything works", "everything is working", "everything's working", "everything is fine", "everything's fine", "all works", "all is working", "all works fine", "all is fine", "all working fine", "it all works"],
  nothingWorks: ["nothing works", "nothing is working", "nothing's working", "nothing at all works", "nothing works at all", "nothing is working at all", "not a thing works", "everything is down", "everything's down", "nothing loads at all"],
  narrows: [
    "on", "except", "but", "before", "until", "till", "when", "after", "if", "then", "sometimes", "yesterday", "morning", "evening", "night", "at", "else", "should", "was", "were", "used", "claims", "says", "said", "told",
    "other", "another", "again", "minute*", "hour*", "apart", "since", "unless", "while", "once", "over",
  ],
  onlyWifi: [
    "only on wifi", "only on wi fi", "only on the wifi", "only on the wi fi", "only over wifi", "only over wi fi", "only via wifi", "only via wi fi", "only wifi", "only wi fi", "wifi only", "wi fi only", "just on wifi",
    "just on wi fi", "just the wifi", "only through wifi", "only through wi fi", "only use wifi", "only use wi fi", "only happens on wifi", "only happens on wi fi", "no cables",
  ],
  cable: ["by cable", "with a cable", "via cable", "over cable", "on cable", "on a cable", "on the cable", "wired", "ethernet", "by wire", "plugged in by", "cabled", "over the cable", "using a cable", "with an ethernet"],
  excuses: [
    "fine", "ok", "okay", "good", "great", "perfect*", "works", "working", "stable", "fast", "faster", "solid", "check*", "tried", "try", "no", "haven't", "can't", "cannot", "full", "clean", "never", "nothing", "not", "don't",
  ],
  speedUnits: ["mbps", "mbit*", "megabit*", "kbps", "kbit*", "kilobit*", "gbps", "gbit*", "mb", "meg", "megs", "kb", "gig"],
};
