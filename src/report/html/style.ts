/** One style for screen and paper: the reader's own fonts, both colour schemes, lines of Hangul broken between words. */
export const style = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --paper: #fff; --panel: #f6f8fa; --line: #d0d7de;
  --critical: #a40e26; --high: #b23c00; --medium: #7a5500; --low: #0550ae; --good: #116329; --link: #0550ae; }
@media screen and (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9ea7b3; --paper: #0d1117; --panel: #161b22; --line: #30363d;
  --critical: #ff8f8f; --high: #ffa657; --medium: #e3b341; --low: #79c0ff; --good: #7ee787; --link: #79c0ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1rem 1.5rem 4rem; background: var(--paper); color: var(--ink);
  font: 16px/1.6 system-ui, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", "Noto Sans CJK KR", sans-serif;
  word-break: keep-all; overflow-wrap: break-word; }
a { color: var(--link); }
h1 { font-size: 1.7rem; line-height: 1.3; margin: 1.5rem 0 .25rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
p, ul, ol { margin: .5rem 0; }
.soft { color: var(--soft); }
.skip { position: absolute; left: -9999px; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; }
nav ol { columns: 2; padding-left: 1.5rem; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: .75rem; margin: 1rem 0; padding: 0; list-style: none; }
.figures li { padding: .75rem 1rem; background: var(--panel); border: 1px solid var(--line); border-radius: .4rem; }
.figures strong { display: block; font-size: 1.6rem; line-height: 1.2; }
.badge { display: inline-block; padding: 0 .5rem; border: 1px solid currentColor; border-radius: 1rem; font-size: .85rem; font-weight: 600; white-space: nowrap; }
.critical, .violated, .failed { color: var(--critical); } .high { color: var(--high); } .medium, .unknown { color: var(--medium); }
.low { color: var(--low); } .satisfied, .complete { color: var(--good); } .not-applicable { color: var(--soft); }
.scroll { overflow-x: auto; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .5rem 0; padding: 0; list-style: none; font-size: .92rem; }
td.date, .count { white-space: nowrap; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
caption { text-align: left; color: var(--soft); padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); }
thead th { background: var(--panel); }
td ul { margin: 0; padding-left: 1.1rem; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
code, .place { font-family: ui-monospace, "D2Coding", Consolas, monospace; font-size: .9em; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--panel); border: 1px solid var(--line); padding: .5rem .75rem; font-size: .85rem; }
details { margin: .5rem 0; } summary { cursor: pointer; }
.finding { border: 1px solid var(--line); border-radius: .4rem; padding: .6rem 1rem; margin: .6rem 0; content-visibility: auto; contain-intrinsic-size: auto 9rem; }
.finding h3 { margin: 0 0 .25rem; }
.finding dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .75rem; margin: .4rem 0 0; font-size: .92rem; }
.finding dt { color: var(--soft); } .finding dd { margin: 0; }
.filters { display: none; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; padding: .75rem 1rem; background: var(--panel); border: 1px solid var(--line); border-radius: .4rem; }
.scripted .filters { display: flex; }
.filters label { display: block; font-size: .9rem; } .filters input[type=search], .filters select { font: inherit; min-width: 12rem; padding: .25rem .4rem; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: .3rem; }
[hidden] { display: none !important; }
svg { max-width: 100%; height: auto; } svg text { fill: var(--ink); font-size: 13px; }
.bar-within { fill: var(--good); } .bar-due { fill: var(--medium); } .bar-overdue { fill: var(--critical); } .bar-undated { fill: var(--soft); }
.node { fill: var(--panel); stroke: var(--soft); } .edge { stroke: var(--soft); stroke-width: 1.5; fill: none; } .edge-undeclared { stroke: var(--critical); stroke-dasharray: 5 3; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
@media print { @page { size: A4; margin: 16mm 14mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; color: #57606a; } }
  details::details-content { content-visibility: visible; display: block; } nav ol { columns: 1; } nav .entry { display: flex; justify-content: space-between; }
  :root { color-scheme: light; } body { max-width: none; padding: 0; font-size: 10pt; }
  .filters, .skip { display: none !important; } h2 { break-after: avoid; } tr, .finding, .figures li { break-inside: avoid; } .finding { content-visibility: visible; }
  a { color: inherit; text-decoration: none; } thead { display: table-header-group; } .scroll { overflow: visible; } }
`;
