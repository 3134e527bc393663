-- The hospital’s clinical lead hears of a review or a handover that is missing (L-3.1.16, R-Hosp-7).
alter table staff_role drop constraint staff_role_is_known;
alter table staff_role add constraint staff_role_is_known check (role in (
    'agency-client', 'duty-social-worker', 'allocated-social-worker', 'team-manager',
    'service-manager', 'head-of-service', 'cp-chair', 'edt-worker', 'edt-manager',
    'on-call-senior-manager', 'police-referral-sergeant', 'duty-inspector', 'paediatrician',
    'ward', 'clinical-lead', 'health-visitor', 'operator'));
