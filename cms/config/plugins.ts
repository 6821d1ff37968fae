export default () => ({
	desk: { enabled: true, resolve: './src/plugins/desk' },
	upload: {
		config: {
			sizeLimit: 25 * 1024 * 1024,
			security: {
				allowedTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf', 'video/mp4'],
			},
		},
	},
	'content-releases': { enabled: false },
	'review-workflows': { enabled: false },
});
