import { type Html, html } from './html.ts';

/**
 * A town by a river in running stitch: decoration, so without words. Its three threads are coloured by the style of
 * the page. Boats and rice sheaves are signs of parties.
 */
export const PANORAMA: Html = html`<svg class="panorama" viewBox="0 0 1200 150" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
	<g class="green">
	<path d="M0 118h1200M545 118V66h110v52M535 66l65-30 65 30zM560 118V66m20 52V66m40 52V66m20 52V66M590 118V92h20v26M600 36V20M690 118l8-58m44 58-8-58m-44 36h52m-50-18h48M686 60h60V36q-30-14-60 0zM440 118V84h68v34M432 84l16-20h52l16 20zM452 118V98h14v20m14-10V98h16v10zM345 118V90h58v28M337 90l12-18h50l12 18zM366 118v-16h12v16M795 118V78h104v40M787 78h120M795 98h104m-88-20v20m18-20v20m18-20v20m18-20v20m18-20v20M840 118V98h16v20"></path>
	<path d="M294 118q-4-30 4-58m0 0q-18-6-26 8m26-8q-10-16-28-10m28 10q4-18 22-16m-22 16q18-4 26 8m-26-8q2 10-4 18M974 118V92m0 0q-22 2-22-18t22-20q22 2 22 20t-22 18M60 118V96m0 0q-20 2-20-16t20-18q20 2 20 18t-20 16M130 118V84h70v34M120 84l20-22h52l18 22zM148 118V98h16v20M1040 118V86h66v32M1030 86l18-20h50l18 20zM1062 118v-18h16v18M1150 118q4-26-2-50m0 0q-16-6-24 6m24-6q-8-14-24-10m24 10q4-16 20-14m-20 14q16-2 22 8"></path>
	</g>
	<g class="thread">
	<path d="M600 20l22 6-22 6M765 118V70q0-10 14-8M415 118V70q0-10-14-8M926 118v-24q0-6 8-6h6M920 100h14M926 94l-14-8"></path>
	<path d="M226 104h30l8 8M226 104l-6 8M256 104l-4-16h-8M224 104V84h24M224 94h14v10M1006 104h18l6 8M1006 104l-8 8M1006 104V88h-18q-6 8 0 16h18"></path>
	<circle cx="226" cy="112" r="6"></circle>
	<circle cx="258" cy="112" r="6"></circle>
	<circle cx="998" cy="112" r="6"></circle>
	<circle cx="1026" cy="112" r="6"></circle>
	</g>
	<g class="gold">
	<circle cx="518" cy="34" r="16"></circle>
	<path d="M0 128q15-8 30 0t30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0"></path>
	</g>
	<g class="green">
	<path d="M15 139q15-8 30 0t30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0 30 0"></path>
	</g>
</svg>`;
