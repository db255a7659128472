/** Capitals that are a subject and no person. */
const NO_INITIALS = new Set(
  'AI API CI CD DB UI UX QA OS VM IP HA DR ML PR TZ ES PG KV CPU RAM SSL TLS DNS CDN AWS GCP SLO SLA SDK CLI ADR RCA FAQ NB PS ETA TBD POC MVP SQL HTTP SSH LB TTL GC JVM MR IT SRE OPS DEV NA US EU UK UTC EOD EOW EOM EOQ EOY VPN VPC RDS EC ECS EKS GKE IAM KPI PM EM TL CEO CTO ID FE BE UFW WAF SSO MFA OTP JWT ORM CSS XML CSV PDF GPU SSD HDD NAS NFS LVM NAT FTP RPC MQ KMS IDE EOL RTO RPO BCP DRP PII SOC NOC CAB QPS RPS TPS OKR KYC DAO NFT EVM ABI LP DEX AMM CVE OOM NTP SMS PBX POS ERP CRM CMS SPA PWA SEO TPM HSM ACL RLS CSP MTU BGP WAL ETL GIT UTF'.split(
    ' ',
  ),
);

/** Whether a text is the initials of people ("JG", "AB/CD") and no abbreviation that everybody knows. */
export function areInitials(text: string): boolean {
  if (!/^[A-Z]{2,3}(?: ?[/,&+] ?[A-Z]{2,3})*$/.test(text)) return false;
  return text.split(/ ?[/,&+] ?/).every((word) => !NO_INITIALS.has(word));
}
