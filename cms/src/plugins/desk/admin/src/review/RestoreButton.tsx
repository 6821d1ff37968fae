import { useState } from 'react';
import type { BilingualText, ReviewView } from '../../../contract.ts';
import { useRestoreMutation } from '../api.ts';
import { ActionDialog } from '../components/ActionDialog.tsx';
import { BothLines } from '../components/Both.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import type { ReviewKey } from '../reviewed.ts';
import type { DeskAction } from '../useDeskAction.ts';
import { LANGUAGES, versionText } from '../words.ts';

const RESTORE: BilingualText = { en: 'Restore to draft', bn: 'খসড়ায় ফিরিয়ে আনুন' };
const RESTORED: BilingualText = { en: 'The version is the draft again', bn: 'সংস্করণটি আবার খসড়া হয়েছে' };

interface RestoreButtonProps {
	entry: ReviewKey;
	snapshot: ReviewView['snapshots'][number];
	isModified: boolean;
	action: DeskAction;
}

/** Makes an earlier version the draft again, after asking. */
export function RestoreButton({ entry, snapshot, isModified, action }: RestoreButtonProps) {
	const [restore] = useRestoreMutation();
	const [isOpen, setOpen] = useState(false);
	const version = versionText(snapshot.version);
	const language = LANGUAGES[snapshot.locale];

	const ask = () => {
		action.dismiss();
		setOpen(true);
	};
	const bringBack = async () => {
		const request = () => restore({ key: entry, snapshotId: snapshot.id }).unwrap();
		if (await action.perform(request, () => RESTORED)) setOpen(false);
	};

	return (
		<>
			<DeskButton
				text={RESTORE}
				variant="tertiary"
				disabled={isModified || action.isBusy}
				aria-describedby={isModified ? 'desk-unsaved' : undefined}
				onClick={ask}
			/>
			<ActionDialog
				title={RESTORE}
				confirmLabel={RESTORE}
				confirmVariant="danger"
				isOpen={isOpen}
				action={action}
				onConfirm={bringBack}
				onClose={() => setOpen(false)}
			>
				<BothLines
					text={{
						en: `${version.en} (${language.en}) replaces the present draft. What is on the site stays as it is.`,
						bn: `${version.bn} (${language.bn}) বর্তমান খসড়ার জায়গা নেবে। সাইটে যা আছে তা একই থাকবে।`,
					}}
				/>
			</ActionDialog>
		</>
	);
}
