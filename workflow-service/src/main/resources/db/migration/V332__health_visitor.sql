-- A health visitor signs in as one (R-HV-1).
alter table staff_role
    drop constraint staff_role_is_known,
    add constraint staff_role_is_known check (role in (
        'agency-client', 'duty-social-worker', 'allocated-social-worker', 'team-manager',
        'service-manager', 'head-of-service', 'cp-chair', 'edt-worker', 'edt-manager',
        'on-call-senior-manager', 'police-referral-sergeant', 'duty-inspector', 'paediatrician',
        'ward', 'health-visitor', 'operator'));
