/** How the admin is bundled, where Strapi's own way is not enough. Strapi looks for this file here. */

interface Bundling {
	plugins?: unknown[];
}

const MADE_FOR_EACH = 'return createYupSchema(schema.attributes, components);';
const MADE_ONCE = `{
	let rules = rulesOf.get(schema);
	if (!rules) rulesOf.set(schema, (rules = createYupSchema(schema.attributes, components)));
	return rules;
}`;

/**
 * Every component of a form that reads its entry makes the rules of validation anew, all of them the same, which took
 * more than half of the time that a practice takes to open (cms/decisions/018). Strapi keeps one object for each schema;
 * here the rules are kept with it.
 */
const rulesOncePerSchema = {
	name: 'rules-once-per-schema',
	transform(code: string, id: string): { code: string; map: null } | null {
		if (!/content-manager\/dist\/admin\/hooks\/useDocument\.mjs$/.test(id)) return null;
		if (!code.includes(MADE_FOR_EACH)) {
			throw new Error('Strapi makes the rules of a form in another way now: see whether once, and change this file.');
		}
		return { code: `const rulesOf = new WeakMap();\n${code.replace(MADE_FOR_EACH, MADE_ONCE)}`, map: null };
	},
};

export default (config: Bundling): Bundling => ({
	...config,
	plugins: [...(config.plugins ?? []), rulesOncePerSchema],
});
