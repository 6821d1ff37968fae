import type { StrapiApp } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

/** What the desk reads of the entry that the content manager shows. Strapi passes more. */
export interface EntryContext {
	activeTab?: 'draft' | 'published' | null;
	model: string;
	/** Absent while an entry is being created. */
	documentId?: string;
	/** Absent while an entry, or its version in the chosen language, is being created. */
	document?: { locale?: string | null };
}

export interface ActionDescription {
	label: string;
	disabled?: boolean;
	dialog?: { type: 'dialog' | 'notification' | 'modal' };
}

/** A function that Strapi renders like a component, so it may use hooks; `null` shows nothing. */
export interface Description<Context, Shown> {
	(context: Context): Shown | null;
	type?: string;
	position?: string | string[];
}

export type DocumentAction = Description<EntryContext, ActionDescription>;
export type BulkAction = Description<{ model: string }, ActionDescription>;
export type SidePanel = Description<EntryContext, { title: string; content: ReactNode }>;

/** The part of the content manager's plugin API that the desk uses. */
interface ContentManagerApis {
	addEditViewSidePanel(panels: SidePanel[]): void;
	addDocumentAction(change: (actions: DocumentAction[]) => DocumentAction[]): void;
	addBulkAction(change: (actions: BulkAction[]) => BulkAction[]): void;
}

/** Strapi types the APIs of plugins as unknown. */
export function contentManagerOf(app: Pick<StrapiApp, 'getPlugin'>): ContentManagerApis {
	return app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
}
