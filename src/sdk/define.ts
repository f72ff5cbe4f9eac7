import type { Detector } from '../core/detector.ts';
import type { Item } from '../core/item.ts';
import type { Pack, Rule } from '../core/rule.ts';
import type { Connector } from '../core/source.ts';

/** Each returns its argument: they exist so that a file in a rules or connectors folder is checked where it stands. */
export const defineConnector = <Config>(connector: Connector<Config>): Connector<Config> => connector;
export const defineItems = <const Items extends readonly Item[]>(items: Items): Items => items;
export const defineDetector = <const D extends Detector>(detector: D): D => detector;
export const defineRule = (rule: Rule): Rule => rule;
export const definePack = (pack: Pack): Pack => pack;
