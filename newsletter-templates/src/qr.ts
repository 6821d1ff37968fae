/** A QR code as the path of an SVG of one unit a module: black on white, whatever the colours of the page. */
import { encode } from 'uqr';

/** The border that readers need around a code, in modules: ISO/IEC 18004 §9.1. */
const QUIET_ZONE_MODULES = 4;

export interface QrDrawing {
	/** Width and height in modules, the quiet zone included. */
	size: number;
	/** The `d` of the one path that draws all dark modules. */
	path: string;
}

/** Level M repairs 15 % of damage: stamps, folds and poor photocopies are the rule on paper. */
export function qrOf(text: string): QrDrawing {
	const { size, data } = encode(text, { ecc: 'M', border: QUIET_ZONE_MODULES });
	const path = data.flatMap((row, y) => runsOf(row).map(({ x, width }) => `M${x} ${y}h${width}v1h-${width}z`)).join('');
	return { size, path };
}

/** The dark stretches of a row: a path of them is a third of one with a square for each module. */
function runsOf(row: readonly boolean[]): { x: number; width: number }[] {
	const runs: { x: number; width: number }[] = [];
	row.forEach((isDark, x) => {
		const last = runs.at(-1);
		if (!isDark) return;
		if (last !== undefined && last.x + last.width === x) last.width += 1;
		else runs.push({ x, width: 1 });
	});
	return runs;
}
