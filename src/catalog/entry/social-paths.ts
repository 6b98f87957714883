/** Path of the picture that stands for the site where a link to it is shared. */
export const siteImagePath = '/social.png';

/** Path of the picture that stands for an entry. */
export function socialImagePath(id: string): string {
  return `/errors/${id}.png`;
}
