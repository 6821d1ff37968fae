import { useEffect } from 'react';

/** Shows what colleagues did meanwhile, as soon as the window is looked at again. */
export function useRefetchOnFocus(refetch: () => unknown): void {
	useEffect(() => {
		const onFocus = () => void refetch();
		window.addEventListener('focus', onFocus);
		return () => window.removeEventListener('focus', onFocus);
	}, [refetch]);
}
