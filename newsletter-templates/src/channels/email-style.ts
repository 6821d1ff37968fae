/**
 * The looks of our mails. juice writes the rules onto the elements, because mail programs drop style sheets; what must
 * stay a sheet are the media queries. No colour is pure black or white: programs that invert colours by themselves do
 * the least harm to middle tones. The palette is that of the site.
 */
import { html } from '../html.ts';

/** Bangla faces of Android, Windows, macOS and iOS; a font from the web does not load in Gmail or Outlook. */
const FACES = html`"Noto Sans Bengali","Nirmala UI","Kohinoor Bangla","Bangla Sangam MN",Vrinda,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif`;

/** Rules that juice writes onto elements. Classes in `DARK` and `PHONE` stay on the elements. */
export const MAIL_STYLE = html`
body{margin:0;padding:0;background:#f3eee2;-webkit-text-size-adjust:100%;word-break:break-word}
table{border-collapse:collapse;border-spacing:0}
td{padding:0}
img{display:block;border:0;max-width:100%;height:auto}
.body{background:#f3eee2}
.sheet{background:#fffdf8;color:#1e2521;font-family:${FACES};font-size:17px;line-height:1.7}
.pre{display:none;max-height:0;overflow:hidden;mso-hide:all;font-size:1px;line-height:1px;color:#fffdf8}
.top{padding:10px 32px;text-align:right;font-size:16px;line-height:1.6}
.mast{padding:24px 32px 18px;border-bottom:2px dashed #a63a24}
.plate{width:64px;vertical-align:top}
.plate img{background:#f4f6ea;border-radius:8px}
.name{padding-left:16px}
h1{margin:0;font-size:32px;line-height:1.3;font-weight:700;color:#0b5d4a}
.quarter{margin:0;font-size:18px;line-height:1.6;font-weight:700}
.soft{margin:0;color:#55605a;font-size:16px;line-height:1.6}
.theme{padding:16px 32px 0;font-size:20px;line-height:1.6;font-style:normal;color:#a63a24}
.toc{padding:22px 32px 6px}
.tint{background:#ecf0e2;padding:18px 22px}
.toc h2{margin:0 0 6px;font-size:18px;padding:0;border:0}
.toc ul{margin:0;padding:0 0 0 20px}
.toc li{margin:0 0 4px}
.sec{padding:30px 32px 0}
h2{margin:0 0 14px;padding:0 0 6px;border-bottom:2px solid #0b5d4a;font-size:24px;line-height:1.45;font-weight:700;color:#0b5d4a}
h3{margin:0 0 6px;font-size:20px;line-height:1.5;font-weight:700}
h3 a{color:#0b5d4a;text-decoration:none}
h4,h5,h6{margin:0 0 6px;font-size:17px;line-height:1.6}
p{margin:0 0 14px}
ul,ol{margin:0 0 14px;padding:0 0 0 24px}
a{color:#0b5d4a}
blockquote{margin:0 0 14px;padding:2px 0 2px 16px;border-left:4px solid #a63a24}
blockquote p{margin:0 0 10px}
.over{margin:0 0 4px;color:#55605a;font-size:16px;line-height:1.6}
.badge{margin:0 0 4px;color:#845600;font-size:16px;line-height:1.6;font-weight:700}
.pic{margin:0 0 14px}
.cap{margin:6px 0 0;color:#55605a;font-size:16px;line-height:1.6}
.item{padding:0 0 10px}
.more{padding:22px 0 0;border-top:1px solid #ddd5c2}
.facts{width:100%;margin:10px 0 16px;background:#ecf0e2}
.fl{padding:8px 8px 8px 14px;width:42%;vertical-align:top;border-bottom:2px solid #fffdf8;color:#55605a;font-size:16px;line-height:1.6}
.fv{padding:8px 14px 8px 8px;vertical-align:top;border-bottom:2px solid #fffdf8;font-weight:700;font-size:16px;line-height:1.6}
.num{padding:8px 12px 12px 0;width:50%;vertical-align:top;border-bottom:1px solid #ddd5c2;font-size:16px;line-height:1.6}
.big{display:block;font-size:32px;line-height:1.4;font-weight:700;color:#0b5d4a}
.grid{width:100%;margin:0 0 14px}
.pilot{padding:8px 0;vertical-align:top;border-bottom:1px solid #ddd5c2}
.onTrack{color:#0b5d4a}
.atRisk{color:#845600}
.offTrack{color:#a63a24}
.face{width:72px;padding:0 14px 0 0;vertical-align:middle}
.face img{border-radius:36px}
.icon{padding:0 14px 0 0}
.icon img{background:#f4f6ea;border-radius:6px}
.btn{background:#0b5d4a;border-radius:4px;padding:12px 24px}
.btn a{color:#fffdf8;font-weight:700;text-decoration:none}
.foot{padding:26px 32px 34px}
.foot p{margin:0 0 10px;font-size:16px;line-height:1.65;color:#55605a}
.end{padding:32px 0 0}
.stitch{border-top:2px dashed #a63a24;font-size:1px;line-height:1px;height:1px}`;

/** Kept as it is: programs that know the dark scheme, and narrow screens. */
export const MAIL_MEDIA = html`
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.body{background:#131916!important}
.sheet{background:#1b2420!important;color:#ebe6da!important}
.soft,.over,.cap,.fl,.foot p{color:#aeb8b0!important}
h1,h2,h3 a,.sheet a,.big,.onTrack{color:#8ad6b7!important}
h2{border-color:#8ad6b7!important}
.tint,.facts{background:#21302a!important}
.fl,.fv{border-color:#1b2420!important}
.more,.num,.pilot{border-color:#37443d!important}
.theme,.offTrack{color:#f0a48f!important}
.mast,.stitch,blockquote{border-color:#f0a48f!important}
.badge,.atRisk{color:#e8c06a!important}
.btn{background:#8ad6b7!important}
.sheet .btn a{color:#10201a!important}
}
@media (max-width:480px){
.top,.mast,.theme,.toc,.sec,.foot{padding-left:18px!important;padding-right:18px!important}
.tint{padding:14px 16px!important}
h1{font-size:27px!important}
h2{font-size:22px!important}
.num{padding-right:8px!important}
}`;
