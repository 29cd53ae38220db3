import type { Outline } from '#shared/outline/outline.ts';

/** The look of the file: the measures of the Word paper, on any screen and in print. Always light, as paper is. */
export function writeStyle({ font, size = 12 }: Pick<Outline, 'font' | 'size'>): string {
  const face = font.replace(/[^\p{L}\p{N} -]/gu, '').trim();
  return `:root{color-scheme:light}
body{margin:0;background:#fff;color:#1a1a1a;font:${size}pt/1.4 ${face === '' ? '' : `"${face}",`}Arial,Arimo,"Liberation Sans",sans-serif;overflow-wrap:break-word}
main{max-width:44rem;margin:0 auto;padding:1.5rem 1.25rem 4rem}
article{margin-top:3rem;padding-top:1.5rem;border-top:3px solid #1b2a41}
h1,h2,h3,h4{color:#1b2a41;line-height:1.2;margin:1.3em 0 .45em}
h1{font-size:1.5em}h2{font-size:1.33em}h3{font-size:1.17em}h4{font-size:1em}
h1.cover{font-size:2.3em;margin-top:0}
p,blockquote{margin:0 0 .65em}
a{color:#1f4e9a}
a.cited{color:inherit;text-decoration-style:dotted;text-underline-offset:.15em}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid #1f4e9a;outline-offset:2px}
:target{background:#fff3c4}
.head{color:#44546a}
.letterhead{margin-bottom:1em;line-height:1.2}
.letterhead-centre{text-align:center}.letterhead-right{text-align:right}
img{max-width:100%;height:auto}
.council,.kind{font-size:1.3em;color:#44546a}
.kind{margin-bottom:1.2em}
.line,.row{margin-bottom:.25em}
.row{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;column-gap:1rem}
.numbered{padding-left:3.2em}
.numbered>.number{float:left;margin-left:-3.2em}
h2.numbered>.number{margin-left:-2.4em}h2.numbered{padding-left:2.4em}
h3.numbered>.number{margin-left:-2.74em}h3.numbered{padding-left:2.74em}
.continues{padding-left:3.2em}
ul,ol{margin:0 0 .65em;padding:0;list-style:none}
li{margin-bottom:.4em;padding-left:2em}
li>ul,li>ol{margin-top:.4em}
.under{padding-left:3.2em}
.label{float:left;margin-left:-2em}
blockquote{margin-left:3.2em;padding-left:.9em;border-left:3px solid #8ea0b8}
.wide{overflow-x:auto}
table{width:100%;margin:0 0 1em;border-collapse:collapse;line-height:1.25}
caption,figcaption{padding:.5em 0;font-weight:700;text-align:left}
th,td{padding:.25em .5em;border:1px solid #9aa7b8;text-align:left;vertical-align:top}
thead th,thead td{background:#e6ebf2;color:#1b2a41;vertical-align:bottom}
.figures{text-align:right;font-variant-numeric:tabular-nums}
figure{margin:.6em 0 1em}
.signatory{margin-top:2em}.code{margin-top:1.6em;color:#44546a}
nav li{padding-left:0}nav .deeper{padding-left:2em}nav .number{display:inline-block;min-width:2.4em}
.agenda>li,.agenda ol>li{padding-left:3.2em}
.agenda .number{float:left;margin-left:-3.2em}
.agenda .time{float:right;margin-left:1em;font-variant-numeric:tabular-nums}
.agenda p{margin:.1em 0 0;color:#44546a}
.notes{margin-top:2em;padding-top:.6em;border-top:1px solid #44546a;list-style:decimal}
.notes li{margin-left:1.6em;padding-left:.2em}
@media (max-width:40rem){th,td{padding:.2em .3em;hyphens:auto;overflow-wrap:anywhere}.row{display:block}.numbered{padding-left:2.4em}.numbered>.number{margin-left:-2.4em}.continues,.under{padding-left:2.4em}}
@page{size:A4;margin:2.3cm}
@page across{size:A4 landscape;margin:2.3cm}
@media print{
main{max-width:none;padding:0}
article{margin:0;padding:0;border:0;break-before:page}
.break{break-after:page}.across{page:across}.wide{overflow:visible}
h1,h2,h3,h4,caption{break-after:avoid}tr,figure,.card{break-inside:avoid}
a{color:inherit;text-decoration:none}.back{display:none}:target{background:none}
}`;
}
