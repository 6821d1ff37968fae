import type { Core } from '@strapi/strapi';
import { previewAddress } from '../src/publication/preview-address';
import { isReviewedUid } from '../src/reviewed-types';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
	auth: {
		secret: env('ADMIN_JWT_SECRET'),
		sessions: {
			maxRefreshTokenLifespan: 30 * 24 * 60 * 60,
			idleRefreshTokenLifespan: 7 * 24 * 60 * 60,
			maxSessionLifespan: 7 * 24 * 60 * 60,
			idleSessionLifespan: 8 * 60 * 60,
		},
	},
	apiToken: { salt: env('API_TOKEN_SALT') },
	transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
	secrets: { encryptionKey: env('ENCRYPTION_KEY') },
	flags: { nps: false, promoteEE: false },
	ai: { enabled: false },
	preview: {
		enabled: true,
		config: {
			allowedOrigins: [],
			async handler(uid: string, { documentId, locale }: { documentId: string; locale: string }) {
				// What has no page of its own has no preview; an edition has its on the newsletter desk.
				return isReviewedUid(uid) ? previewAddress({ uid, documentId, locale }) : null;
			},
		},
	},
});
