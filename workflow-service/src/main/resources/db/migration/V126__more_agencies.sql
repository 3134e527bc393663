-- Probation and the authority's legal services are told of changes (EV-09, EV-26).
alter table staff drop constraint staff_agency_is_known;
alter table staff add constraint staff_agency_is_known check (agency in (
    'childrens-social-care', 'out-of-hours', 'police', 'hospital', 'gp', 'health-visiting',
    'midwifery', 'school', 'adult-services', 'probation', 'legal-services', 'other-authority'));

alter table api_key drop constraint api_key_agency_is_known;
alter table api_key add constraint api_key_agency_is_known check (agency in (
    'childrens-social-care', 'out-of-hours', 'police', 'hospital', 'gp', 'health-visiting',
    'midwifery', 'school', 'adult-services', 'probation', 'legal-services', 'other-authority',
    'threshold'));
