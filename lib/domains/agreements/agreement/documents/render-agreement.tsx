import 'server-only';
import { renderToBuffer } from '@react-pdf/renderer';
import QRCode from 'qrcode';
import { env } from '@/lib/platform/env';
import { agreementTitle, clausesOf } from '../clauses';
import type { LoadedAgreement } from '../operations/load-agreement';
import { AgreementDocument } from './agreement-document';
import { registerDocumentFonts } from '@/lib/platform/document-fonts';

/** The address printed on an act, where anyone may check it. */
export function verificationUrl(code: string): string {
  return `${env().PORTAL_URL.replace(/\/$/, '')}/verificar/${code}`;
}

/**
 * The bytes of the agreement's PDF, A4.
 * @throws Error unless the agreement is signed by its parties and has its code.
 */
export async function renderAgreement(agreement: LoadedAgreement): Promise<Buffer> {
  const { facts, content, contentHash, verificationCode: code, signatures } = agreement;
  if (!contentHash || !code) throw new Error(`Agreement ${agreement.id} is not signed`);
  registerDocumentFonts();
  const url = verificationUrl(code);
  const qr = await QRCode.toDataURL(url, { errorCorrectionLevel: 'M', margin: 0, scale: 8 });
  return await renderToBuffer(
    <AgreementDocument
      title={agreementTitle(facts)}
      subtitle={`${facts.post}, ${facts.entityName}`}
      clauses={clausesOf(facts, content)}
      signatures={signatures}
      contentHash={contentHash}
      verification={{ code, url, qr }}
    />,
  );
}
