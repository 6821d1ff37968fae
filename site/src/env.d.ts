declare namespace App {
	interface Locals {
		page: import('./inputs.ts').Page;
	}
}
