-- On what basis each was told and who decided it, as it was then.
alter table notification
    add column basis text not null default 'Safeguarding condition of the Data Protection Act 2018',
    add column decided_by text not null default 'rule of the catalogue';
alter table notification alter column basis drop default, alter column decided_by drop default;
