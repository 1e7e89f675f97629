import type { EvidenceRule } from "../../evidence.js";

const rule = (id: string, pattern: string, reason: string, hits: readonly string[], misses: readonly string[], unless?: readonly string[]): EvidenceRule => ({
  id, facet: id.slice(0, id.indexOf(".")), pattern, reason, hits, misses, ...(unless && { unless }),
});

/** Turns of phrase that state a fact whatever stands around them. */
export const rules: readonly EvidenceRule[] = [
  rule("onset.since", "since ~2 @weekday|@dayWord|@daypart|@month|@season|#", "A time from which it is so.", ["dead since Tuesday", "no picture since about 9"], ["since you ask"]),
  rule("onset.ago", "#|@numberWord|couple|few|an|a|half @timeUnit ago", "A time ago.", ["went dark two hours ago"], ["long ago"], ["eventPay"]),
  rule("onset.for-days", "for ~2 days|weeks|months|hours now|already|straight", "How long it has lasted.", ["been like this for three days now"], ["for days out"]),
  rule("onset.nth-day", "third|second|fourth|fifth|3rd|2nd|4th day|week|night", "Days counted since it began.", ["third day without a signal"], ["second line support"], ["callVerb"]),
  rule("pattern.every", "every ~2 @daypart|@weekday|@timeUnit|time|day|night", "Recurs by the clock or the calendar.", ["drops every 10 mins", "every single evening"], ["every device"]),
  rule("pattern.per", "once|twice|times|time a|an|per @timeUnit|@daypart", "So many times in a period.", ["five times a day"], ["once upon a time"]),
  rule("pattern.on-off", "on|off|up|in and off|on|down|out", "Comes and goes.", ["on and off since", "up and down"], ["out and about"], ["checkDid"]),
  rule("scope.all", "all|both|every ~2 @gadget|@others|rooms|devices|channels", "Everything of a kind is hit.", ["all devices affected", "both laptops"], ["all night"], ["condition"]),
  rule("scope.others", "neighbours|neighbour|neighbors|neighbor|door ~2 @works|too|same|also", "Others are hit too, or are not.", ["neighbours are fine", "next door has the same"], ["the neighbour's dog"], ["condition"]),
  rule("measurement.net", "# @unitNet", "A number with a unit of the network.", ["getting 3 mbps", "ping 280 ms"], ["3 cats"], ["should", "wish"]),
  rule("measurement.money", "£|$|€ #", "A sum.", ["charged £45 twice"], ["a pound"], ["should"]),
  rule("attachments.here", "attached|enclosed|attaching|enclosing|screenshot|screenshots ~2 attached|below|enclosed|@fileNoun", "Something is attached.", ["attached a photo", "screenshot below"], ["I could attach one"], ["condition"]),
  rule("availability.between", "@callVerb ~3 between|from # ~1 and|to|till|until #", "Hours when someone answers.", ["home between 9 and 5"], ["between 9 and 5 people"], ["condition"]),
  rule("availability.after", "@callVerb ~2 after|before|until|till # am|pm?", "Hours when someone answers.", ["call after 6 pm"], ["after 6 calls"], ["failStart"]),
  rule("indicators.light-state", "@lightName ~1 @lightState|@colour", "A light, and how it burns.", ["LOS is red", "PON blinks"], ["light rain all day"], ["condition"]),
  rule("service.none", "no|without @internet|@tv|@telephony", "A service that is not there.", ["no internet", "we are without internet"], ["no money"], ["condition"]),
];
