import { getEntries } from '../catalog/collection.ts';
import { siteCard } from '../catalog/social-card.ts';
import { socialImage } from '../catalog/social-image.ts';

export async function GET(): Promise<Response> {
  return new Response(await socialImage(siteCard(await getEntries())));
}
