/** Full dates of the last hundred years, year first. */
export const dateForms =
  '(?:19\\d{2}|20[0-2]\\d)[-./년]? ?(?:0?[1-9]|1[0-2])[-./월]? ?(?:0?[1-9]|[12]\\d|3[01])일?';
/** Day or month first, and with the month's name. */
export const westernDates =
  '(?:0?[1-9]|[12]\\d|3[01])[-./](?:0?[1-9]|[12]\\d|3[01])[-./](?:19\\d{2}|20[0-2]\\d)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? (?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?,? (?:19\\d{2}|20[0-2]\\d)|(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?,? (?:19\\d{2}|20[0-2]\\d)';

/** Words for births, for gates. */
export const birthWords: readonly string[] = ['생', '출생'];
