-- Whom a rule names, without all other rules of its repository being read.
create index rule_owner_line on tenant.rule_owner (org_id, repository_id, line, owner);
drop index tenant.rule_owner_repository;
