/** What Strapi lets an application say about its admin. The desk plugin is the rest. */
export default {
	config: {
		// Otherwise each page asks api.github.com for the newest Strapi, which is not the business of editors.
		notifications: { releases: false },
		tutorials: false,
	},
};
