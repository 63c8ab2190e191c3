/** Colours are chosen for a contrast of at least 4.5 for text and 3 for marks, light and dark. */
export const STYLE = `
:root { color-scheme: light dark; --page: #fff; --card: #f5f7fa; --text: #1b2430; --soft: #55606e; --line: #d5dbe3; --mark: #1f66d0; --other: #b3401a; }
@media (prefers-color-scheme: dark) { :root { --page: #12161c; --card: #1b212a; --text: #e6ebf2; --soft: #a3aebc; --line: #343d4a; --mark: #6ea8ff; --other: #ff9a6b; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 76rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 3rem) 4rem; }
h1 { font-size: clamp(1.5rem, 4vw, 2.2rem); line-height: 1.2; margin: 0 0 .25rem; }
h2 { margin: 2.5rem 0 .25rem; font-size: 1.35rem; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1.05rem; }
p, figcaption { color: var(--soft); margin: .25rem 0 .75rem; max-width: 46rem; }
figure { margin: 0; min-width: 0; }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 1rem 0; }
a { color: var(--mark); }
:focus-visible { outline: 2px solid var(--mark); outline-offset: 2px; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem; padding: 0; margin: 1rem 0; list-style: none; }
.cards li { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: .75rem .9rem; }
.cards strong { display: block; font-size: 1.7rem; line-height: 1.3; font-variant-numeric: tabular-nums; }
.cards span { display: block; white-space: nowrap; color: var(--soft); font-size: .875rem; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 0 3rem; }
.chart { width: 100%; max-width: 34rem; height: auto; display: block; }
svg text { fill: var(--soft); font-size: 13px; }
.grid { stroke: var(--line); fill: none; }
.bar, .dot { fill: var(--mark); }
.bar { fill-opacity: .75; }
.line { fill: none; stroke: var(--mark); stroke-width: 2.5; stroke-linejoin: round; }
.ideal { fill: none; stroke: var(--other); stroke-width: 1.5; stroke-dasharray: 6 4; }
.whisker { fill: none; stroke: var(--text); stroke-width: 1.2; }
.scroll { overflow-x: auto; max-width: 100%; }
.matrix { width: 100%; min-width: 46rem; max-width: 60rem; height: auto; display: block; }
.matrix text { font-size: 8px; }
.frame { fill: none; stroke: var(--line); }
.right { fill: var(--mark); }
.wrong { fill: var(--other); }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: .9375rem; }
th, td { padding: .3rem 0 .3rem 1rem; text-align: right; border-bottom: 1px solid var(--line); white-space: nowrap; }
th:first-child { padding-left: 0; text-align: left; font-weight: 500; white-space: normal; min-width: 7rem; }
.words { text-align: left; }
thead th { color: var(--soft); font-weight: 500; vertical-align: bottom; }
.meter { display: inline-block; position: relative; width: clamp(4.5rem, 14vw, 12rem); height: .75rem; background: var(--card); border: 1px solid var(--line); border-radius: 2px; vertical-align: middle; }
.fill { position: absolute; inset: 0 auto 0 0; background: var(--mark); opacity: .75; }
.range { position: absolute; top: 50%; height: 2px; margin-top: -1px; background: var(--text); }
.value { display: inline-block; min-width: 4.2rem; }
.neighbours { color: var(--soft); font-weight: 400; }
details { margin: .5rem 0 1.5rem; }
summary { cursor: pointer; color: var(--mark); padding: .25rem 0; }
ul.files { overflow-wrap: anywhere; color: var(--soft); }
@media print { main { max-width: none; } details { display: none; } }
`;
