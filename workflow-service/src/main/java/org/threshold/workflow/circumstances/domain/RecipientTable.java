package org.threshold.workflow.circumstances.domain;

import static org.threshold.workflow.circumstances.domain.Condition.HOME_WITHOUT_DECISION;
import static org.threshold.workflow.circumstances.domain.Condition.POLICE_INVOLVED;
import static org.threshold.workflow.circumstances.domain.Condition.POLICE_OR_ENQUIRY;
import static org.threshold.workflow.circumstances.domain.Party.COMMUNITY_PAEDIATRICIAN;
import static org.threshold.workflow.circumstances.domain.Party.CP_CHAIR;
import static org.threshold.workflow.circumstances.domain.Party.FRONT_DOOR;
import static org.threshold.workflow.circumstances.domain.Party.GP;
import static org.threshold.workflow.circumstances.domain.Party.HEALTH_LEAD;
import static org.threshold.workflow.circumstances.domain.Party.HEALTH_PRACTITIONER;
import static org.threshold.workflow.circumstances.domain.Party.HOSPITAL;
import static org.threshold.workflow.circumstances.domain.Party.MIDWIFE;
import static org.threshold.workflow.circumstances.domain.Party.NAMED_NURSE;
import static org.threshold.workflow.circumstances.domain.Party.PAEDIATRICIAN;
import static org.threshold.workflow.circumstances.domain.Party.POLICE;
import static org.threshold.workflow.circumstances.domain.Party.REFERRER;
import static org.threshold.workflow.circumstances.domain.Party.SAFEGUARDING_NURSE;
import static org.threshold.workflow.circumstances.domain.Party.SCHOOL;
import static org.threshold.workflow.circumstances.domain.Party.SERVICE_MANAGER;
import static org.threshold.workflow.circumstances.domain.Party.SOCIAL_WORKER;
import static org.threshold.workflow.circumstances.domain.Party.TEAM_MANAGER;
import static org.threshold.workflow.circumstances.domain.RecipientRow.may;
import static org.threshold.workflow.circumstances.domain.RecipientRow.must;
import static org.threshold.workflow.circumstances.domain.RecipientRow.should;

import java.util.List;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;

/**
 * Who is told of each kind of change, and how fast: the event catalogue, section 1, row by row.
 *
 * <p>Whom a feature adds (the invitees of a meeting, the members of a plan) stands in no row.
 */
final class RecipientTable {

    private RecipientTable() {}

    static List<RecipientRow> rows(ChangeKind kind) {
        return switch (kind) {
            case CHILD_ADMITTED -> childAdmitted();
            case NEW_INJURY -> newInjury();
            case CHILD_RETURNED_HOME -> childReturnedHome();
            case MEDICAL_REPORT_ISSUED -> medicalReportIssued();
            case STRATEGY_MEETING_BOOKED -> meetingBooked();
            case STRATEGY_MEETING_OVERDUE -> meetingOverdue();
            case OUT_OF_HOURS_PLAN_AGREED -> outOfHoursPlanAgreed();
            case SECTION_47_STARTED -> section47Started();
            case POLICE_INVESTIGATION -> policeInvestigation();
            case REFERRAL -> referral();
        };
    }

    private static List<RecipientRow> childAdmitted() {
        return List.of(
                must(SOCIAL_WORKER),
                must(POLICE).when(POLICE_OR_ENQUIRY),
                should(GP),
                should(HEALTH_PRACTITIONER),
                should(COMMUNITY_PAEDIATRICIAN),
                should(SAFEGUARDING_NURSE),
                should(MIDWIFE),
                should(CP_CHAIR));
    }

    private static List<RecipientRow> newInjury() {
        return List.of(
                must(SOCIAL_WORKER),
                must(POLICE),
                must(PAEDIATRICIAN),
                should(GP),
                should(HEALTH_PRACTITIONER));
    }

    private static List<RecipientRow> childReturnedHome() {
        return List.of(
                must(POLICE).when(POLICE_INVOLVED),
                must(POLICE).when(HOME_WITHOUT_DECISION),
                must(SERVICE_MANAGER).when(HOME_WITHOUT_DECISION),
                must(SOCIAL_WORKER),
                must(HEALTH_PRACTITIONER),
                must(GP),
                should(CP_CHAIR),
                should(SCHOOL));
    }

    private static List<RecipientRow> medicalReportIssued() {
        return List.of(
                must(SOCIAL_WORKER),
                must(POLICE).when(POLICE_INVOLVED),
                should(GP),
                should(HEALTH_PRACTITIONER),
                should(CP_CHAIR));
    }

    private static List<RecipientRow> meetingBooked() {
        return List.of(may(REFERRER).factOnly());
    }

    private static List<RecipientRow> meetingOverdue() {
        return List.of(
                must(TEAM_MANAGER),
                must(POLICE).when(POLICE_INVOLVED),
                should(SERVICE_MANAGER),
                should(NAMED_NURSE));
    }

    private static List<RecipientRow> outOfHoursPlanAgreed() {
        return List.of(
                must(FRONT_DOOR),
                must(SOCIAL_WORKER),
                must(POLICE).when(POLICE_INVOLVED),
                should(HOSPITAL));
    }

    private static List<RecipientRow> section47Started() {
        return List.of(
                must(POLICE),
                must(HEALTH_LEAD),
                must(GP),
                must(HEALTH_PRACTITIONER),
                may(SCHOOL),
                may(HOSPITAL),
                may(REFERRER).factOnly());
    }

    private static List<RecipientRow> policeInvestigation() {
        return List.of(must(SOCIAL_WORKER), must(CP_CHAIR), should(HEALTH_LEAD));
    }

    private static List<RecipientRow> referral() {
        return List.of(must(REFERRER));
    }

    /** How fast; rules only pull it up. */
    static Priority priority(NewChange change, List<CaseState> states) {
        return switch (change.kind()) {
            case CHILD_ADMITTED, NEW_INJURY -> Priority.P1;
            case CHILD_RETURNED_HOME ->
                    all(states, Circumstance.RETURN_HOME_DECIDED) ? Priority.P2 : Priority.P1;
            case STRATEGY_MEETING_OVERDUE ->
                    Condition.injury(change) || any(states, Circumstance.RED_PATH)
                            ? Priority.P1
                            : Priority.P2;
            case MEDICAL_REPORT_ISSUED,
                    STRATEGY_MEETING_BOOKED,
                    OUT_OF_HOURS_PLAN_AGREED,
                    SECTION_47_STARTED,
                    POLICE_INVESTIGATION ->
                    Priority.P2;
            case REFERRAL -> Priority.P3;
        };
    }

    private static boolean all(List<CaseState> states, Circumstance circumstance) {
        return states.stream().allMatch(state -> state.holds(circumstance));
    }

    private static boolean any(List<CaseState> states, Circumstance circumstance) {
        return states.stream().anyMatch(state -> state.holds(circumstance));
    }
}
