/** How parts of a company are called in English, lower case. */
export const departments: ReadonlySet<string> = new Set(
  `accounting, accounts, accounts payable, accounts receivable, administration, advertising, audit, billing, business development,
  call center, clinical operations, communications, compliance, controlling, corporate, customer care, customer service,
  customer services, customer success, customer support, data science, design, distribution, engineering, executive, executive management,
  executive office, facilities, finance, front desk, front office, general affairs, general management, hr, human resource,
  human resources, human_resources, information systems, information technology, internal audit, investor relations,
  it, it operations, it support, it/is, legal, legal affairs, logistics, maintenance, management, manufacturing, marketing, media relations,
  operations, ops, people operations, planning, pr, procurement, product, product management, production, public relations, purchasing,
  qa, quality, quality assurance, quality control, r&d, r & d, research, research & development, research and development,
  research_development, risk management, sales, sales and marketing, sales & marketing, security, services, shipping,
  shipping and receiving, software development, software engineering, strategy, supply chain, support, systems, technical support,
  technology, tool design, training, treasury, warehouse`
    .split(',')
    .map((name) => name.trim().replace(/\s+/g, ' ')),
);
