import type { BilingualText, ScheduleEntry } from '../../../contract.ts';

const STATES: Record<ScheduleEntry['state'], BilingualText> = {
	waiting: { en: 'waiting', bn: 'অপেক্ষায়' },
	done: { en: 'done', bn: 'সম্পন্ন' },
	cancelled: { en: 'cancelled', bn: 'বাতিল' },
	failed: { en: 'failed', bn: 'ব্যর্থ' },
};

export const scheduleStateText = (state: ScheduleEntry['state']): BilingualText => STATES[state];
