import { startBigQuery } from './bigquery/demo-project.ts';
import type { CloudSystem } from './cloud.ts';
import type { Planted } from './plants.ts';
import { startBucket } from './s3/demo-bucket.ts';
import { startSalesforce } from './salesforce/demo-org.ts';

/** Starts one; undefined where what it needs is not installed. */
type StartCloud = (planted: Planted) => Promise<CloudSystem | undefined>;

const all: readonly StartCloud[] = [startSalesforce, startBucket, startBigQuery];

export async function startClouds(planted: Planted): Promise<CloudSystem[]> {
  const started = await Promise.all(all.map((start) => start(planted)));
  return started.filter((cloud) => cloud !== undefined);
}
