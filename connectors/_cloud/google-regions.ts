/**
 * Country of each Google Cloud region. https://cloud.google.com/about/locations. The multi-region US lies in one country;
 * EU and ASIA do not.
 */
const countries: Readonly<Record<string, string>> = {
  'africa-south1': 'ZA',
  'asia-east1': 'TW',
  'asia-east2': 'HK',
  'asia-northeast1': 'JP',
  'asia-northeast2': 'JP',
  'asia-northeast3': 'KR',
  'asia-south1': 'IN',
  'asia-south2': 'IN',
  'asia-southeast1': 'SG',
  'asia-southeast2': 'ID',
  'asia-southeast3': 'TH',
  'australia-southeast1': 'AU',
  'australia-southeast2': 'AU',
  'europe-central2': 'PL',
  'europe-north1': 'FI',
  'europe-north2': 'SE',
  'europe-southwest1': 'ES',
  'europe-west1': 'BE',
  'europe-west10': 'DE',
  'europe-west12': 'IT',
  'europe-west2': 'GB',
  'europe-west3': 'DE',
  'europe-west4': 'NL',
  'europe-west6': 'CH',
  'europe-west8': 'IT',
  'europe-west9': 'FR',
  'me-central1': 'QA',
  'me-central2': 'SA',
  'me-west1': 'IL',
  'northamerica-northeast1': 'CA',
  'northamerica-northeast2': 'CA',
  'northamerica-south1': 'MX',
  'southamerica-east1': 'BR',
  'southamerica-west1': 'CL',
  // Dual regions of Cloud Storage within one country, and the multi-region of one.
  asia1: 'JP',
  nam4: 'US',
  us: 'US',
};

/** ISO 3166-1 alpha-2; undefined for regions of several countries, and for those not known here. */
export function googleCountry(location: string): string | undefined {
  const name = location.toLowerCase();
  return countries[name] ?? (/^us-[a-z]+\d+$/.test(name) ? 'US' : undefined);
}
