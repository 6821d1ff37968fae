/** The text of a style sheet, with its files bundled. */
declare module '*.css?inline' {
	const css: string;
	export default css;
}
