// Copied by scripts/bench/generators.ts into a folder with pages.json and style.css.
export default function (config) {
	config.setUseGitIgnore(false);
	return { dir: { input: 'src', output: '_site' }, templateFormats: ['11ty.js'] };
}
