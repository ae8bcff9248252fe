import 'server-only';
import { renderToBuffer } from '@react-pdf/renderer';
import { registerDocumentFonts } from '@/lib/platform/document-fonts';
import { ProfileDocument, type ProfileDocumentProps } from './profile-document';

/** The bytes of a profile's PDF, A4, made from what is frozen each time it is asked for. */
export async function renderProfile(props: ProfileDocumentProps): Promise<Buffer> {
  registerDocumentFonts();
  return await renderToBuffer(<ProfileDocument {...props} />);
}
