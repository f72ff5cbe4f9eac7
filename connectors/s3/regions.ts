/**
 * Country of each AWS region. https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html
 * Regions whose country the name does not tell (`us-gov`, `cn`) are matched by their beginning.
 */
const countries: Readonly<Record<string, string>> = {
  'af-south-1': 'ZA',
  'ap-east-1': 'HK',
  'ap-east-2': 'TW',
  'ap-northeast-1': 'JP',
  'ap-northeast-2': 'KR',
  'ap-northeast-3': 'JP',
  'ap-south-1': 'IN',
  'ap-south-2': 'IN',
  'ap-southeast-1': 'SG',
  'ap-southeast-2': 'AU',
  'ap-southeast-3': 'ID',
  'ap-southeast-4': 'AU',
  'ap-southeast-5': 'MY',
  'ap-southeast-6': 'NZ',
  'ap-southeast-7': 'TH',
  'ca-central-1': 'CA',
  'ca-west-1': 'CA',
  'eu-central-1': 'DE',
  'eu-central-2': 'CH',
  'eu-north-1': 'SE',
  'eu-south-1': 'IT',
  'eu-south-2': 'ES',
  'eu-west-1': 'IE',
  'eu-west-2': 'GB',
  'eu-west-3': 'FR',
  'eusc-de-east-1': 'DE',
  'il-central-1': 'IL',
  'me-central-1': 'AE',
  'me-south-1': 'BH',
  'mx-central-1': 'MX',
  'sa-east-1': 'BR',
};

/** The region that `GetBucketLocation` means: nothing for the oldest one, `EU` for the oldest in Europe. */
export function regionOf(constraint: string | undefined): string {
  if (constraint === undefined || constraint === '') return 'us-east-1';
  return constraint === 'EU' ? 'eu-west-1' : constraint;
}

export function countryOf(region: string): string | undefined {
  if (/^us-/.test(region)) return 'US';
  if (/^cn-/.test(region)) return 'CN';
  return countries[region];
}
