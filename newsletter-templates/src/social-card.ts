/** The picture that chats and networks show beside a link to a page. */
export interface SocialCard {
	locale: 'bn' | 'en';
	/** The name of the site. */
	site: string;
	/** What kind of page it is, for instance the sector of a practice. */
	kicker: string;
	title: string;
	/** The municipality, or whatever stands below the title. */
	place: string | null;
	/** At most three short facts, for instance "Champion 2026". */
	facts: string[];
	/** The name of the drawing, a file of site/src/icons. */
	icon: string;
}
