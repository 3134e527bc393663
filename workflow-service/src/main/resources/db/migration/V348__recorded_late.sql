-- Why a change was recorded more than four hours after it happened (R-Hosp-3a); empty where nobody said.
alter table change_of_circumstance add column why_late text not null default '';
