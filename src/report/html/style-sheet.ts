import { severities } from '../../model/index.ts';

/** Every way in which the three levels can be absent from a group: it is hidden once all that it has are. */
const subsets = Array.from({ length: 2 ** severities.length - 1 }, (_, bits) =>
  severities.filter((_, index) => ((bits + 1) >> index) & 1),
);

/**
 * Hides what is not ticked. The boxes stand ahead of the list, so that sibling selectors reach it: no script takes
 * part.
 */
const filterRules = [
  ...severities.map(
    (severity) => `#show-${severity}:not(:checked)~.groups .finding.${severity}{display:none}`,
  ),
  ...subsets.map((present) => {
    const off = present.map((severity) => `#show-${severity}:not(:checked)`).join('~');
    const has = present.map((severity) => `.has-${severity}`).join('');
    const lacks = severities
      .filter((severity) => !present.includes(severity))
      .map((severity) => `:not(.has-${severity})`)
      .join('');
    return `${off}~.groups .group${has}${lacks}{display:none}`;
  }),
  `.none{display:none}${severities.map((severity) => `#show-${severity}:not(:checked)`).join('~')}~.none{display:block}`,
].join('\n');

/** The whole style of the page. Colours keep a contrast of at least 4.5 to 1 in both schemes. */
export const styleSheet = `
:root{color-scheme:light dark;--ground:#fff;--panel:#f6f7f9;--line:#d5d9e0;--text:#1b1f27;--dim:#555d6b;--link:#0b57b0;
--error:#b3161b;--warning:#8a5300;--info:#1d5fa8;--adapter:#dcecfb;--copy:#fbe0dc;--task:#def3e2;--data:#eceaf6;--bar:#3b78c4;--pale:#b5cbe6}
@media (prefers-color-scheme:dark){:root{--ground:#14171c;--panel:#1d2129;--line:#3a414d;--text:#e8eaee;--dim:#a7afbd;--link:#8dbdf5;
--error:#ff8d87;--warning:#f0b95a;--info:#8dbdf5;--adapter:#1d3a57;--copy:#5a2a26;--task:#1f4429;--data:#332f52;--bar:#5d9be8;--pale:#3a5373}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:15px/1.5 system-ui,sans-serif}
header,main,footer{max-width:64rem;margin:0 auto;padding:0 1rem}
h1{font-size:1.6rem;margin:1.2rem 0 .4rem}
h2{font-size:1.25rem;margin:2rem 0 .6rem;border-bottom:1px solid var(--line)}
h3{font-size:1rem;margin:1.2rem 0 .4rem}
h4{font-size:.9rem;margin:.8rem 0 .2rem;color:var(--dim)}
p{margin:.4rem 0}
a{color:var(--link)}
code,pre,td.value,svg .node text{font-family:ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace}
code,pre{font-size:.85em;overflow-wrap:anywhere}
pre{margin:.4rem 0;padding:.4rem .6rem;background:var(--ground);border:1px solid var(--line);border-radius:4px;overflow-x:auto}
pre b{color:var(--dim);font-weight:400;margin-right:.6rem}
table{border-collapse:collapse;width:100%;font-size:.88rem}
th,td{text-align:left;vertical-align:top;padding:.2rem .6rem .2rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
th{font-weight:600}
thead th{white-space:nowrap}
.rules th[scope=row]{width:18rem}.rules th span{font-weight:400;color:var(--dim)}
summary h3{display:inline;margin:0}
.group{margin:1rem 0}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--ground);padding:.3rem .6rem}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.totals{display:flex;flex-wrap:wrap;gap:.4rem 1.6rem;list-style:none;margin:.4rem 0;padding:0}
.totals strong{font-size:1.5rem}
nav a{margin-right:1rem}
.error{--tone:var(--error)}.warning{--tone:var(--warning)}.info{--tone:var(--info)}
.totals strong{color:var(--tone,inherit)}
.level{color:var(--tone);font-weight:700;margin-right:.3rem;white-space:nowrap}
.empty,.none,.kind,.where,.known,.states,.key{color:var(--dim);font-size:.88rem}
.finding{margin:.5rem 0;padding:.4rem .8rem;border-left:4px solid var(--tone);background:var(--panel);border-radius:0 4px 4px 0}
.show{margin:0 .3rem 0 .9rem;width:1.05rem;height:1.05rem;vertical-align:-.15rem}
.box{margin:.8rem 0}
summary{cursor:pointer}
.scroll{overflow-x:auto}
svg{display:block;font-size:12px;fill:var(--text);max-width:none}
svg .base{font-weight:700;font-size:13px}
svg .name{text-anchor:end}
svg .figure{fill:var(--dim)}
svg .bar{fill:var(--bar)}svg .bar.other{fill:var(--pale)}
svg .room{stroke:var(--error);stroke-width:2}
svg .edge{fill:none;stroke:var(--dim);stroke-width:1.2;opacity:.6}
svg .node text{font-size:11px;font-weight:400}
svg .node rect,.swatch{fill:var(--panel);stroke:var(--dim);background:var(--panel)}
svg .node.adapter rect,.swatch.adapter{fill:var(--adapter);background:var(--adapter)}
svg .node.copy rect,.swatch.copy{fill:var(--copy);background:var(--copy)}
svg .node.task rect,.swatch.task{fill:var(--task);background:var(--task)}
svg .node.data rect,.swatch.data{fill:var(--data);background:var(--data)}
svg a:focus-visible{outline:none}svg a:focus-visible rect{stroke:var(--link);stroke-width:3}
.swatch{display:inline-block;width:1rem;height:.8rem;border:1px solid var(--dim);margin-left:.6rem;vertical-align:-.05rem}
.swatch.adapter{border-radius:.4rem}
figure{margin:.6rem 0}
figcaption{color:var(--dim);font-size:.88rem}
.card{margin:.5rem 0;padding:.5rem .8rem;border:1px solid var(--line);border-radius:6px;background:var(--panel);content-visibility:auto;contain-intrinsic-size:auto 5rem}
.card:has(:target){border-color:var(--link);border-width:2px}
.card :target{scroll-margin-top:7rem}
.card summary code{display:block;margin-left:1rem}
.card .label{font-weight:700;margin-right:.6rem}
.chips{display:block;margin:.2rem 0 0 1rem}
.state{display:inline-block;font-size:.82rem;padding:0 .45rem;margin:.1rem .2rem .1rem 0;border:1px solid var(--line);border-radius:1rem;overflow-wrap:anywhere}
.state i{color:var(--dim);font-style:normal}
.state.stated,.state.inherited{border-color:var(--text);background:var(--ground)}
.state.inherited{border-style:double;border-width:3px}
.state.derived{font-style:italic}
.state.external,.state.unresolved{border-style:dashed;border-color:var(--warning)}
.facts th{width:32%;font-weight:400}.facts .value{width:34%;font-size:.82rem}
.value.default,.value.derived{color:var(--dim)}
.filtered{margin-top:.4rem}
@media (max-width:32rem){.filtered>.legend{display:block}.filtered>.show{margin-left:0}.filtered>label::after{content:"\\A";white-space:pre}}
${filterRules}
@media print{
:root{color-scheme:light;--ground:#fff;--panel:#fff;--line:#bbb;--text:#000;--dim:#444;--link:#000;--error:#b3161b;--warning:#8a5300;--info:#1d5fa8;--adapter:#fff;--copy:#eee;--task:#fff;--data:#fff;--bar:#555;--pale:#bbb}
nav,.skip,.show,.legend,.filtered>label{display:none}
.card{content-visibility:visible}
.finding,.card,figure,tr{break-inside:avoid}
details::details-content{content-visibility:visible;display:block}
pre{white-space:pre-wrap}
.scroll{overflow:visible}
svg{max-width:100%;height:auto}
}
`;
