import { currentQuestionnaire, questionnaireOfVersion } from '../../../collection/questionnaires.ts';

export default () => ({
	/** What is asked. */
	current: () => currentQuestionnaire(strapi),

	/** What was asked; `null` for a version that there never was. */
	ofVersion: (version: number) => questionnaireOfVersion(strapi, version),
});
