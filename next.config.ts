import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const nextConfig: NextConfig = {
  typedRoutes: true,
  poweredByHeader: false,
  // `npm run validate` checks types; every first start would otherwise pay for it again.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // One document of 10 MB and the fields that travel with it.
    serverActions: { bodySizeLimit: '12mb' },
  },
};

export default createNextIntlPlugin('./lib/platform/i18n/request.ts')(nextConfig);
