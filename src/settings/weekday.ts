/** The names of the days, from 0 (Sunday) as in `weekdayOf`. */
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
