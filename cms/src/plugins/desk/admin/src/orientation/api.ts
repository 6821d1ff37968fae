import { adminApi } from '@strapi/strapi/admin';
import type { AttendanceRequest, OrientationBoard } from '../../../orientation-contract.ts';

/** The server half of the page "Orientation". Municipalities register at any time. */
const orientationApi = adminApi.enhanceEndpoints({ addTagTypes: ['DeskOrientation'] }).injectEndpoints({
	endpoints: (build) => ({
		orientation: build.query<OrientationBoard, void>({
			query: () => ({ url: '/desk/orientation' }),
			providesTags: ['DeskOrientation'],
		}),
		attend: build.mutation<OrientationBoard, { id: string } & AttendanceRequest>({
			query: ({ id, ...data }) => ({ url: `/desk/orientation/${id}/attendance`, method: 'POST', data }),
			invalidatesTags: ['DeskOrientation'],
		}),
	}),
});

export const { useOrientationQuery, useAttendMutation } = orientationApi;
