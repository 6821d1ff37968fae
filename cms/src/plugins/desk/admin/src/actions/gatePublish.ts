import { useForm } from '@strapi/strapi/admin';
import { isReviewedUid } from '../../../../../reviewed-types.ts';
import { useReviewQuery } from '../api.ts';
import type { DocumentAction } from '../contentManager.ts';
import { type ReviewKey, reviewKeyOf } from '../reviewed.ts';
import { bothText } from '../words.ts';
import { publishBlock } from './publishBlock.ts';

/** Hooks need an argument even when the query is skipped. */
const NO_ENTRY: ReviewKey = { uid: 'api::practice.practice', documentId: '', locale: 'bn' };

/** Strapi's Publish button, which follows the review for the types that have one. The server refuses in any case. */
export function gatePublish(builtIn: DocumentAction): DocumentAction {
	const GatedPublish: DocumentAction = (context) => {
		const entry = reviewKeyOf(context);
		const { data: view } = useReviewQuery(entry ?? NO_ENTRY, { skip: entry === null });
		const isModified = useForm('GatedPublish', ({ modified }) => modified);
		const block = isReviewedUid(context.model) ? publishBlock(entry === null ? undefined : view, isModified) : null;
		// The built-in action also listens to Ctrl+Shift+Enter, and only the published tab silences that.
		const description = builtIn(block === null ? context : { ...context, activeTab: 'published' });
		if (description === null || block === null) return description;
		return { ...description, label: bothText(block), disabled: true };
	};
	return Object.assign(GatedPublish, { type: builtIn.type, position: builtIn.position });
}
