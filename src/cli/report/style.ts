/** Five steps of a scale, apart in hue and in lightness; the same names in light and in dark. */
export const STYLE = `
:root{--bg:#f6f7f9;--card:#fff;--ink:#1b2330;--soft:#5a6577;--line:#e2e6ec;--accent:#2f6fde;--s0:#c8413b;--s1:#dd7f2c;--s2:#d3a91f;--s3:#6fa83c;--s4:#2c8a57;--lost:#c8413b;--m0:#ffe8a3;--m1:#c9e7ff;--m2:#d2f2cf;--m3:#f3d5f7;--m4:#ffd9c7;--m5:#d5dcff;--k:#2c8a57;--mi:#c8413b;--heat:44,111,222}
@media(prefers-color-scheme:dark){:root{--bg:#12161d;--card:#1a2029;--ink:#e6eaf0;--soft:#9aa6b8;--line:#2b333f;--accent:#7fb0ff;--s0:#e5645d;--s1:#ea9a4f;--s2:#dcbc4c;--s3:#8fc25f;--s4:#4db07b;--lost:#e5645d;--m0:#5b4a10;--m1:#123f5e;--m2:#1c4a2a;--m3:#4f2a57;--m4:#5c3320;--m5:#2b3569;--k:#4db07b;--mi:#e5645d;--heat:110,160,255}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
@media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums}
.top,main,footer{max-width:1180px;margin:0 auto;padding:0 24px}
.top{padding-top:40px}
h1{font-size:clamp(1.5rem,3.4vw,2.2rem);line-height:1.2;margin:0 0 6px;letter-spacing:-.01em;text-wrap:balance}
.top p,footer,.note{color:var(--soft);margin:0 0 16px}
.note{max-width:70ch}
footer{padding-top:24px;padding-bottom:40px;font-size:.875rem}
h2{font-size:1.25rem;line-height:1.3;margin:0 0 4px}
section{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:24px;margin:0 0 20px;scroll-margin-top:12px}
nav ul{display:flex;flex-wrap:wrap;gap:6px 18px;list-style:none;padding:0;margin:0 0 20px;font-size:.925rem}
a{color:var(--accent)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:4px}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,150px),1fr));gap:16px;margin:20px 0}
.tile{background:var(--card);border:1px solid var(--line);border-top:4px solid var(--accent);border-radius:14px;padding:16px 20px}
.tile.s0{border-top-color:var(--s0)}.tile.s1{border-top-color:var(--s1)}.tile.s2{border-top-color:var(--s2)}.tile.s3{border-top-color:var(--s3)}.tile.s4{border-top-color:var(--s4)}
.tile dt{color:var(--soft);font-size:.875rem}.tile dd{margin:0;font-size:2.25rem;font-weight:650;line-height:1.2}.tile.word dd{font-size:1.35rem;padding-top:9px}.tile.word dd::first-letter{text-transform:uppercase}
.tile small{display:block;font-size:.8125rem;font-weight:400;color:var(--soft);line-height:1.4;margin-top:2px}
.columns{display:flex;align-items:stretch;gap:3px;height:250px;margin:16px 0 8px}
.col{flex:1 1 0;min-width:0;display:flex;flex-direction:column;justify-content:flex-end;text-align:center}
.col i{display:block;border-radius:4px 4px 0 0;background:var(--accent);min-height:1px}
.col b{font-size:.6875rem;font-weight:500;color:var(--soft);white-space:nowrap}
.col span{font-size:.75rem;color:var(--soft);border-top:1px solid var(--line);height:22px;padding-top:3px;white-space:nowrap;text-align:left}
.weeks{height:180px;overflow-x:auto;padding-bottom:4px;margin-top:8px}.weeknote{margin:24px 0 0}.weeks .col{min-width:40px;max-width:64px}.weeks .col span{text-align:center;font-size:.6875rem}.weeks .col b{font-size:.75rem}
i.s0,.bar .s0{background:var(--s0)}i.s1{background:var(--s1)}i.s2{background:var(--s2)}i.s3{background:var(--s3)}i.s4{background:var(--s4)}i.lost{background:var(--lost)}
.scroll{overflow-x:auto;margin:8px -8px 0;padding:0 8px}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
th,td{padding:7px 10px;text-align:left;border-bottom:1px solid var(--line);font-weight:400;vertical-align:middle}
tbody tr:last-child>*{border-bottom:0}
thead th{color:var(--soft);font-size:.8125rem;vertical-align:bottom;white-space:nowrap}
th.n,td.n{text-align:right}
thead button{all:unset;cursor:pointer;display:inline-flex;gap:4px;align-items:baseline}
thead button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
thead button:hover{color:var(--ink)}
thead th[aria-sort] button{color:var(--ink);font-weight:600}
thead th[aria-sort=descending] button::after{content:"▼";font-size:.7em}thead th[aria-sort=ascending] button::after{content:"▲";font-size:.7em}
.wide{white-space:nowrap;min-width:150px}
.bar{display:inline-block;width:calc(100% - 64px);height:12px;border-radius:6px;background:color-mix(in srgb,var(--line) 60%,transparent);vertical-align:middle;overflow:hidden}
.bar i{display:block;height:100%;border-radius:6px;background:var(--accent)}.bar i.lost{background:var(--lost)}.bar i.s0{background:var(--s0)}.bar i.s1{background:var(--s1)}.bar i.s2{background:var(--s2)}.bar i.s3{background:var(--s3)}.bar i.s4{background:var(--s4)}
.v{display:inline-block;width:58px;text-align:right}
.bars tbody th::first-letter{text-transform:uppercase}
.two{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,420px),1fr));gap:8px 40px;margin-top:12px}
details{margin-top:12px}summary{cursor:pointer;color:var(--accent);font-size:.9375rem;width:max-content}
.heat{font-size:.8125rem;border-collapse:separate;border-spacing:2px}
.heat th,.heat td{border:0;padding:3px 6px}
.heat td{text-align:center;border-radius:4px;min-width:30px}.heat td.n{text-align:right}
.heat tbody th{white-space:nowrap;max-width:230px;overflow:hidden;text-overflow:ellipsis}
.heat thead th.up{height:180px;padding:0 0 4px;text-align:center}.heat thead .up button{writing-mode:vertical-rl;transform:rotate(180deg);max-height:176px}
.heat td.s0,.heat td.s1,.heat td.s2,.heat td.s3,.heat td.s4{font-weight:600}
.heat td.k,.legend .k{background:color-mix(in srgb,var(--k) 22%,transparent);color:var(--k)}
.heat td.m,.legend .m{background:color-mix(in srgb,var(--mi) 15%,transparent);color:var(--mi)}
.heat td.o,.legend .o{color:var(--soft)}
${[0, 1, 2, 3, 4, 5].map((at) => `.heat td.h${at}{background:rgba(var(--heat),${(at * 0.13 + 0.02).toFixed(2)})}`).join("")}
.legend{display:flex;flex-wrap:wrap;gap:6px;align-items:center;font-size:.875rem;color:var(--soft);margin:0 0 4px}.legend span{display:inline-block;width:26px;text-align:center;border-radius:4px;margin-left:10px}.legend span:first-child{margin-left:0}
#heat .scroll{max-height:640px;overflow:auto}#heat thead th{position:sticky;top:0;background:var(--card);z-index:1}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,480px),1fr));gap:16px}
article{border:1px solid var(--line);border-radius:12px;padding:16px 18px;min-width:0;font-size:.9375rem}
article header{display:flex;gap:14px;align-items:center}article h4{margin:0;font-size:1rem;overflow-wrap:anywhere}article header p{margin:0;color:var(--soft);font-size:.8125rem}
.score{flex:none;width:48px;height:48px;border-radius:50%;display:grid;place-items:center;font-weight:650;border:4px solid var(--accent)}
.score.s0{border-color:var(--s0)}.score.s1{border-color:var(--s1)}.score.s2{border-color:var(--s2)}.score.s3{border-color:var(--s3)}.score.s4{border-color:var(--s4)}
blockquote{margin:14px 0;padding:0 0 0 14px;border-left:3px solid var(--line);white-space:pre-wrap;overflow-wrap:anywhere}
article>p{margin:4px 0 0;font-size:.875rem;color:var(--soft)}article b{font-weight:600;color:var(--ink)}article>p b{display:inline-block}article>p b::first-letter{text-transform:uppercase}
mark{color:inherit;border-radius:4px;padding:1px 3px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
${[0, 1, 2, 3, 4, 5].map((at) => `.f${at}{background:var(--m${at})}`).join("")}
@media(max-width:640px){.top,main,footer{padding-left:14px;padding-right:14px}section{padding:16px 14px;border-radius:12px}.columns{height:190px;gap:2px}.columns:not(.weeks) .col b{display:none}.tile dd{font-size:1.75rem}.wide{min-width:92px}.bar{width:calc(100% - 50px)}.v{width:48px;font-size:.8125rem}.bars th,.bars td{padding:6px 4px}.bars thead th{white-space:normal}.heat tbody th,.heat thead th:first-child{position:sticky;left:0;background:var(--card);max-width:120px}}
@media print{body{background:#fff}section,article{break-inside:avoid}nav,details{display:none}#heat .scroll{max-height:none}}
`.replaceAll("\n", "");
