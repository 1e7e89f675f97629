// Loaded before the table: a platform whose locale data is English alone, and which decodes no charset but Unicode's, as Node built with small-icu.
const english = (Formatter) =>
  new Proxy(Formatter, {
    construct: (target, [locales, ...rest], self) => Reflect.construct(target, [[locales ?? []].flat().filter((locale) => /^en\b/.test(locale)).concat("en-US")[0], ...rest], self),
  });
for (const name of ["Collator", "DateTimeFormat", "DisplayNames", "ListFormat", "NumberFormat", "PluralRules", "RelativeTimeFormat", "Segmenter"]) Intl[name] = english(Intl[name]);

const Decoder = globalThis.TextDecoder;
globalThis.TextDecoder = class extends Decoder {
  constructor(label = "utf-8", options) {
    super(label, options);
    if (!this.encoding.startsWith("utf-")) throw new RangeError(`The "${label}" encoding is not supported`);
  }
};
