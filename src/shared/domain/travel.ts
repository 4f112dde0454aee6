/** How people get from one place to the next. */
export const travelModes = ['walk', 'tram', 'coach', 'train', 'flight'] as const;
export type TravelMode = (typeof travelModes)[number];
