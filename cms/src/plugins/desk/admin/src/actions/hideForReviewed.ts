import { isReviewedUid } from '../../../../../reviewed-types.ts';
import type { ActionDescription, Description } from '../contentManager.ts';

type Action<Context> = Description<Context, ActionDescription>;

function withoutForReviewed<Context extends { model: string }>(
	builtIn: Action<Context>,
	isHidden: (description: ActionDescription) => boolean,
): Action<Context> {
	const Filtered: Action<Context> = (context) => {
		const description = builtIn(context);
		return description !== null && isReviewedUid(context.model) && isHidden(description) ? null : description;
	};
	return Object.assign(Filtered, { type: builtIn.type, position: builtIn.position });
}

/** For actions that pass the review by: taking something off the site needs a reason, which only its panel asks for. */
export const hideForReviewed = <Context extends { model: string }>(builtIn: Action<Context>): Action<Context> =>
	withoutForReviewed(builtIn, () => true);

/**
 * Strapi and its plugins add actions that publish several entries or languages at once. They carry no type; what they
 * have in common is that they open a modal.
 */
export const hideManyAtOnce = <Context extends { model: string }>(builtIn: Action<Context>): Action<Context> =>
	withoutForReviewed(builtIn, ({ dialog }) => dialog?.type === 'modal');
