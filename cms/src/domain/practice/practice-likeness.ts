/** What two practices of one municipality may have in common; similar-practice.ts says when. Words alone: pages in browsers have them. */
export const LIKENESSES = {
	title: { en: 'nearly the same name', bn: 'প্রায় একই নাম' },
	sectorAndStart: { en: 'the same sector and the same month of beginning', bn: 'একই খাত ও একই শুরুর মাস' },
} as const;
export type Likeness = keyof typeof LIKENESSES;
