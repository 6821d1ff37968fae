/**
 * The looks of the print edition. Every page is a box of the size of the paper, so that the page on the screen, the PDF
 * and the estimates of `measure.ts` are of one mind. Sizes that the estimates count with are marked there.
 */
import { html } from '../../html.ts';
import { PICTURE_HEIGHT } from './units.ts';

/** Millimetres. Printers cut up to 3 mm off; the marks stand outside of that. */
export const BLEED = 3;
export const MARKS = 7;

export const PRINT_STYLE = html`
:root{color-scheme:light;--paper:#fffdf8;--tint:#ecf0e2;--ink:#1e2521;--soft:#55605a;--rule:#cfc7b4;--green:#0b5d4a;--on-green:#fffdf8;--thread:#a63a24;--gold:#845600;--bleed:0mm;--marks:0mm}
.grey{--paper:#fff;--tint:#eee;--ink:#000;--soft:#333;--rule:#999;--green:#000;--on-green:#000;--thread:#000;--gold:#000}
.bleed{--bleed:${BLEED}mm;--marks:${MARKS}mm}
*,::before,::after{box-sizing:border-box}
body{margin:0;background:#fff;color:var(--ink);font:10pt/1.5 "Hind Siliguri","Noto Sans Bengali",sans-serif;overflow-wrap:anywhere;-webkit-print-color-adjust:exact;print-color-adjust:exact}
h1,h2,h3,h4,h5,h6,p,ul,ol,dl,dd,figure,blockquote,table{margin:0;padding:0}
a{color:inherit;text-decoration:none}
/* Where a line ends, Chromium drops the space from the outline of the PDF unless it must be kept. */
h1,h2,h3,h4,h5,h6{white-space:pre-wrap}
.sheet{position:relative;width:calc(210mm + 2*(var(--bleed) + var(--marks)));height:calc(297mm + 2*(var(--bleed) + var(--marks)) - .1mm);padding:var(--marks);overflow:hidden;break-after:page}
.sheet:last-child{break-after:auto}
.page{position:relative;display:flex;flex-direction:column;width:calc(210mm + 2*var(--bleed));height:calc(297mm + 2*var(--bleed) - .1mm);padding:calc(21mm + var(--bleed)) calc(14mm + var(--bleed)) calc(18mm + var(--bleed));background:var(--paper);overflow:hidden}
.marks{position:absolute;inset:0;width:100%;height:100%}
.running,.folio{position:absolute;left:calc(14mm + var(--bleed));right:calc(14mm + var(--bleed));display:flex;justify-content:space-between;font-size:8.6pt;line-height:1.4;color:var(--soft)}
.running{top:calc(9.5mm + var(--bleed));padding-bottom:1.6mm;border-bottom:.35mm dashed var(--thread)}
.folio{bottom:calc(8.5mm + var(--bleed))}
.running span,.folio span{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.folio b{flex:none;font-size:10.5pt;color:var(--green)}
.even .running,.even .folio{flex-direction:row-reverse}
.band{flex:none;margin-bottom:6mm}
.band:last-child{margin-bottom:0}
h2,.continued{margin-bottom:3mm;padding-top:1.2mm;border-top:.9mm solid var(--green);font-size:15pt;line-height:1.35;font-weight:700;color:var(--green)}
.continued{font-size:9.4pt;font-weight:400;color:var(--soft);border-top-width:.35mm}
h3{font-size:13pt;line-height:1.35;font-weight:700;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:5;overflow:hidden}
h4,h5,h6{margin-bottom:1mm;font-size:10.6pt;line-height:1.4;font-weight:700;color:var(--green);break-after:avoid}
.columns{columns:2;column-gap:6mm;orphans:2;widows:2}
.columns+*,*+.columns{margin-top:2mm}
p,ul,ol,blockquote{margin-bottom:2mm}
h2,.overline,.note,.from,.box>.label,.address,figcaption,.facts dt,.figures dt,.person p,.from-address{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}
h2,.overline,.box>.label,figcaption,.call .note{-webkit-line-clamp:2}
.address{-webkit-line-clamp:1}
.person p{-webkit-line-clamp:4}
ul,ol{padding-inline-start:6mm}
:lang(bn) ol{list-style-type:bengali}
.head{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:4mm;margin-bottom:2mm;break-inside:avoid;break-after:avoid}
.head p{margin:0}
.overline,.address,.note,.rest,figcaption,.from{font-size:8.6pt;line-height:1.45;color:var(--soft)}
.address{color:var(--green)}
.badge{margin-inline-end:2mm;color:var(--gold)}
.rest{font-style:normal;color:var(--green)}
.qr{display:block}
.item{margin-bottom:5mm}
.short{break-inside:avoid}
.item:last-child{margin-bottom:0}
figure{margin-bottom:2mm;break-inside:avoid}
.picture{display:block;isolation:isolate;background:#fff}
.picture img{display:block;width:100%;height:100%;object-fit:cover}
figure .picture{height:var(--picture,${PICTURE_HEIGHT}mm)}
.lead-head+figure .picture{height:var(--lead-picture,62mm)}
/* A blend keeps the picture as it is in the file; a filter would make Chromium draw it anew at 96 dots an inch. */
.grey .picture img{mix-blend-mode:luminosity}
.lead-head h3{font-size:23pt;line-height:1.3;margin:1mm 0}
.lead-head .head{margin-bottom:1mm}
.lead-head .overline{font-size:9.6pt}
.blurb{margin-right:32mm;font-size:12pt;line-height:1.5;color:var(--thread)}
.facts,.figures{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:1px;margin:2mm 0 3mm}
.facts>div{padding:1.6mm 2.5mm;background:var(--tint)}
.facts dt,.figures dt{font-size:8.6pt;line-height:1.4;color:var(--soft)}
.facts dd{font-size:9.6pt;line-height:1.4;font-weight:700;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;overflow:hidden}
.figures{gap:4mm}
.figures>div{display:flex;flex-direction:column-reverse;justify-content:flex-end;padding-top:1.5mm;border-top:.35mm dashed var(--thread)}
.figures dd{font-size:26pt;line-height:1.25;font-weight:700;color:var(--green)}
.results{width:100%;margin:2mm 0 3mm;border-collapse:collapse;font-size:9.4pt;line-height:1.45}
.results caption{padding-bottom:1mm;text-align:start;font-size:10.6pt;font-weight:700;color:var(--green)}
.results th,.results td{width:25%;padding:.9mm 2mm .9mm 0;border-bottom:.2mm solid var(--rule);text-align:start;vertical-align:top;font-weight:400}
.results thead th{font-size:8.6pt;color:var(--soft)}
.results th:first-child{width:50%}
.results td:last-child{font-weight:700}
.box{margin:1mm 0 3mm;padding:3mm 4mm;background:var(--tint);border-inline-start:1mm solid var(--green);break-inside:avoid}
.box p:last-child{margin-bottom:0}
.label{margin-bottom:0;font-size:9pt;font-weight:700;color:var(--green);break-after:avoid}
blockquote{padding-inline-start:4mm;border-inline-start:.6mm dashed var(--thread)}
/* No grid: Chromium breaks one between columns so that they are not of one height and do not begin on one line. */
.pair{position:relative;padding-inline-start:16mm}
.pair .label{position:absolute;top:0;inset-inline-start:0;width:14mm;line-height:15pt}
.person{display:flex;gap:4mm;align-items:center;margin-bottom:2mm;break-inside:avoid}
.person .picture{flex:none;width:20mm;height:24mm}
.person p{margin:0;font-size:9.4pt;line-height:1.45}
.pilots{margin:1mm 0 2mm;padding:0;list-style:none}
.pilots li{display:grid;grid-template-columns:50mm 28mm minmax(0,1fr);gap:4mm;padding:1.2mm 0;border-bottom:.2mm solid var(--rule)}
.pilots li>*{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;overflow:hidden}
.pilots span:nth-child(2){font-weight:700}
.pilots svg{width:2.6mm;height:2.6mm;fill:currentColor}
.onTrack{color:var(--green)}.atRisk{color:var(--gold)}.offTrack{color:var(--thread)}
.call{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:6mm;align-items:center;padding:5mm;background:var(--tint);font-size:11pt}
.action{display:flex;gap:3mm;align-items:center;margin:0;font-weight:700;color:var(--green)}
.questionnaire-icon{flex:none;width:9mm;height:9mm}
.fill{flex:1 1 0;min-height:0;container-type:size;overflow:hidden}
.fill>*{display:none;height:100%}
.fill>.stitched{align-items:flex-end}
@container (min-height:30mm){.fill>.stitched{display:flex}}
@container (min-height:75mm){.fill>.stitched{display:none}.fill>.notes{display:flex}}
.notes{flex-direction:column;padding-top:4mm}
.ruled{flex:1 1 0;min-height:0;background:repeating-linear-gradient(transparent 0 8.7mm,var(--rule) 8.7mm 9mm)}
.spare{flex:1 1 0;display:flex;flex-direction:column}
.question{flex:1 1 0;display:flex;flex-direction:column}
.question p{flex:none;margin:0 0 1mm;font-size:12pt;font-weight:700}
.spare-title{margin-bottom:3mm;font-size:20pt;line-height:1.35;font-weight:700;color:var(--green)}
.cover{padding-top:0}
.masthead{flex:none;margin:0 calc(-14mm - var(--bleed));padding:calc(13mm + var(--bleed)) calc(14mm + var(--bleed)) 7mm;background:var(--green);color:var(--on-green);border-bottom:.9mm dashed var(--paper);outline:.9mm solid var(--green)}
.grey .masthead{background:#fff;border-bottom:1.2mm solid #000;outline:0}
.masthead .top{display:flex;align-items:center;gap:6mm}
.logo{flex:none;width:22mm;height:22mm;padding:3mm;border-radius:3mm;background:#f4f6ea;color:#0b5d4a}
.grey .logo{color:#000;background:#fff;border:.4mm solid #000}
h1{font-size:46pt;line-height:1.2;font-weight:700}
.masthead p{margin:0;font-size:10.4pt;line-height:1.5}
.masthead .quarter{font-size:15pt;line-height:1.4;font-weight:700}
.masthead p{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}
.masthead .facts-line{margin-top:4mm}
.theme{flex:none;margin:6mm 0 4mm;font-size:23pt;line-height:1.3;font-weight:700;color:var(--thread);display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}
.cover-art{flex:1 1 0;min-height:20mm;margin:0 calc(-14mm - var(--bleed)) 6mm;padding-top:6mm;background:var(--tint);border-bottom:.9mm dashed var(--thread)}
.cover-art .panorama{height:100%}
.panorama{display:block;width:100%;fill:none;stroke-width:3;stroke-linecap:butt;stroke-dasharray:7 4}
.panorama .green{stroke:var(--green)}.panorama .thread{stroke:var(--thread)}.panorama .gold{stroke:var(--gold)}
.cover-foot{flex:none;display:grid;grid-template-columns:68mm minmax(0,1fr);gap:8mm;align-items:start}
.cover-foot.alone{grid-template-columns:1fr}
.toc{padding:3mm 4mm 2mm;background:var(--tint)}
.toc h2{border:0;padding:0;margin-bottom:1.5mm;font-size:12.5pt}
.toc ol{margin:0;padding:0;list-style:none}
.toc li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:3mm;padding:1mm 0;border-top:.2mm solid var(--rule);line-height:1.4}
.toc li span:first-child{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}
.toc b{color:var(--green)}
.imprint{flex:none;display:grid;grid-template-columns:minmax(0,1fr) auto;gap:8mm}
.imprint p{margin-bottom:1.4mm;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}
.imprint ul{padding:0;list-style:none;margin:2mm 0 0}
.imprint li{color:var(--green)}
.codes{display:grid;gap:4mm;text-align:center;font-size:8.6pt;line-height:1.4}
.codes .qr{margin-inline:auto}
.pass-on{flex:none;margin:12mm 0 0;font-size:22pt;line-height:1.4;text-align:center;color:var(--thread);text-wrap:balance}
.post{flex:none;display:grid;grid-template-columns:minmax(0,1fr) 96mm;gap:8mm;margin-top:8mm;padding-top:6mm;border-top:.5mm dashed var(--thread)}
.post .from-address{font-size:9.4pt}
.label-box{height:46mm;padding:3mm 4mm;border:.35mm solid var(--soft);font-size:8.6pt;color:var(--soft)}
@media screen{body{background:#dcdad2}.sheet{margin:0 auto 6mm;box-shadow:0 1mm 4mm #0003}}
/* On a screen that is narrower than the paper the whole page is shown smaller, as a reader of PDFs shows it. */
@media screen and (max-width:880px){.sheet{zoom:.7}}
@media screen and (max-width:620px){.sheet{zoom:.5}}
@media screen and (max-width:440px){.sheet{zoom:.4}}`;
