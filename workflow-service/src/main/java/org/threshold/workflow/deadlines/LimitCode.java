package org.threshold.workflow.deadlines;

import java.util.Locale;

/**
 * Every limit this product keeps. How long each is, why, and who is told when it passes stands in
 * the area profile ({@code deadlines/area-bucks-v1.txt}, shown in {@code docs/deadlines.md}).
 */
public enum LimitCode {
    T1_REFERRAL_DECISION,
    ACT_IMMEDIATE_PROTECTION,
    ACT_SERVICES,
    ACT_CHILD_IN_NEED,
    ACT_SPECIALIST_ASSESSMENT,
    T2_REFERRER_TOLD,
    T3D_CONTRIBUTION,
    T3D_CONTRIBUTION_URGENT,
    T4_SAME_DAY_DISCUSSION,
    T4A_DISCUSSION,
    T4D_FULL_MEETING,
    T4E_DISCUSSION_AFTER_ENQUIRY_BEGAN,
    T5_DISTRIBUTION,
    T6_ENQUIRY_OUTCOME,
    T7_CONFERENCE,
    T8_ASSESSMENT,
    ASSESSMENT_PLANNED,
    ASSESSMENT_CHECKPOINT,
    ASSESSMENT_CHILD_SEEN,
    ASSESSMENT_APPROVED,
    PLAN_DECIDED,
    PLAN_DETAILS,
    T9_FIRST_CORE_GROUP,
    NEXT_CORE_GROUP,
    T10_FIRST_REVIEW,
    T10_LATER_REVIEW,
    T15_MEDICAL,
    T16_FIRST_SURVEY,
    T16_SECOND_SURVEY,
    T18_PAEDIATRIC_VIEW,
    POLICE_ACCEPTANCE,
    POLICE_PREPARATION,
    SINGLE_AGENCY_AGREEMENT,
    NEXT_REVIEW,
    FORENSIC_ACTION,
    WITNESS_ACTION,
    ALLEGATION_FOLLOW_UP,
    SUSPECT_REVIEW,
    OUT_OF_HOURS_PLAN_REVIEW,
    OUT_OF_HOURS_CONTACT_CLOSED,
    HANDOVER_TAKEN_OVER,
    HANDOVER_RUNG,
    CONSULTANT_REVIEW,
    CONSULTANT_REVIEW_UNDER_ONE,
    CONSULTANT_NOTE,
    CONTINGENCY_PLAN,
    CONTINGENCY_REVIEW,
    CONTINGENCY_CARRIED_OUT,
    DISCHARGE_DECISION,
    DISCHARGE_MEETING,
    DISCHARGE_RUNG,
    DISCHARGE_WITHOUT_NOTICE,
    RETURN_HOME_APPROVAL,
    SEE_CHILD,
    INFORM_PARENT,
    INVITE_PARENT,
    PARENT_NOT_TOLD_AGREED,
    PARENT_NOT_TOLD_REVIEW,
    PARENT_LEFT_OUT_REVIEW,
    COPY_WITHHELD_AGREED,
    ENQUIRY_REVIEW,
    OTHER_CHILDREN_ASKED,
    CONSIDER_CONFERENCE,
    DASH_OF_INCIDENT,
    DASH_COMPLETED,
    DASH_SUPERVISED,
    RISK_COMPLETED,
    CAPACITY_NOT_KNOWN,
    CONTACT_BASIS,
    CONTACT_REVIEW,
    MINOR_CONCERNS_COUNTED,
    MINOR_CONCERNS_REVIEW,
    EMAIL_READ,
    NEXT_LIAISON,
    LIAISON_NAMED_GP,
    CHALLENGE_RED,
    CHALLENGE_FIRST,
    CHALLENGE_SECOND,
    CHALLENGE_THIRD,
    CHALLENGE_LAST,
    CHALLENGE_UPHELD,
    CONFERENCE_ITEM,
    CARER_CHECKED,
    AGREEMENT_REVIEW,
    AGREEMENT_CHECK_TWICE_A_DAY,
    AGREEMENT_CHECK_DAILY,
    AGREEMENT_CHECK_EVERY_OTHER_DAY,
    AGREEMENT_BY_WORD,
    AGREEMENT_CONTINGENCY_AT_ONCE,
    AGREEMENT_CONTINGENCY_SAME_DAY,
    DATA_QUALITY,
    ACKNOWLEDGE_P1,
    ACKNOWLEDGE_P2,
    ACKNOWLEDGE_P3,
    ACKNOWLEDGE_P4,
    DELIVER_P1,
    DELIVER_P2,
    DELIVER_P3,
    DELIVER_P4;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** How it is stored and written in the profile: {@code t1-referral-decision}. */
    public String code() {
        return code;
    }

    /** The limit stored as this code; anything else is a bug. */
    public static LimitCode of(String code) {
        for (var limit : values()) {
            if (limit.code.equals(code)) {
                return limit;
            }
        }
        throw new IllegalArgumentException("No limit is called '" + code + "'.");
    }
}
