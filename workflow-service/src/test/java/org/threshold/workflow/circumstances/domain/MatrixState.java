package org.threshold.workflow.circumstances.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.people.GpPractice;

/** The states of a case that decide who is told; each differs from the first in one thing. */
enum MatrixState {
    NOTHING_MORE("nothing more is known"),
    INVESTIGATION_OPEN(Circumstance.INVESTIGATION_OPEN, "a police investigation is open"),
    ENQUIRY_OPEN(Circumstance.ENQUIRY_OPEN, "a section 47 enquiry is open"),
    DISCUSSION_OPEN(Circumstance.DISCUSSION_OPEN, "a strategy discussion is open"),
    RED_PATH(Circumstance.RED_PATH, "an injured child is not mobile"),
    POLICE_PROTECTION(Circumstance.POLICE_PROTECTION, "the child is in police protection"),
    INJURED_NOW("the change itself says: an injury, not mobile"),
    RETURN_HOME_DECIDED(Circumstance.RETURN_HOME_DECIDED, "a return home was decided"),
    IN_HOSPITAL(Circumstance.IN_HOSPITAL, "the child is an in-patient"),
    APPOINTMENT_SOON(
            Circumstance.HOSPITAL_APPOINTMENT_SOON, "a hospital appointment within 14 days"),
    ON_PLAN(Circumstance.ON_PLAN, "a linked child has a child protection plan"),
    ALLOCATED(Circumstance.ALLOCATED, "a social worker is allocated"),
    BABY(Circumstance.BABY, "younger than 28 days"),
    PREGNANT(Circumstance.PREGNANT, "a pregnancy"),
    RESIDENT_ELSEWHERE(Circumstance.RESIDENT_ELSEWHERE, "resident in another area"),
    SCHOOL_AGE("five or older"),
    AGE_UNKNOWN("of an age that nobody knows"),
    NO_PRACTICE("no GP practice is recorded"),
    NO_REFERRER("nobody from outside referred"),
    OUT_OF_HOURS("outside office hours");

    private final Optional<Circumstance> more;
    private final String words;

    MatrixState(String words) {
        this.more = Optional.empty();
        this.words = words;
    }

    MatrixState(Circumstance more, String words) {
        this.more = Optional.of(more);
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean officeHours() {
        return this != OUT_OF_HOURS;
    }

    Map<String, String> codes(ChangeKind kind) {
        String reason = kind == ChangeKind.CHILD_ADMITTED ? "other" : "";
        if (this == INJURED_NOW) {
            return Map.of(Codes.REASON, Codes.INJURY, Codes.MOBILITY, Codes.NOT_MOBILE);
        }
        return reason.isEmpty() ? Map.of() : Map.of(Codes.REASON, reason);
    }

    CaseState of() {
        var practice =
                this == NO_PRACTICE
                        ? new GpPractice.NotRecorded()
                        : new GpPractice.RegisteredAt("K82001");
        List<Agency> referrers = this == NO_REFERRER ? List.of() : List.of(Agency.MIDWIFERY);
        return new CaseState(
                holds(), practice, List.of(new GpPractice.RegisteredAt("K82002")), referrers);
    }

    private Set<Circumstance> holds() {
        var holds = EnumSet.noneOf(Circumstance.class);
        more.ifPresent(holds::add);
        if (this != SCHOOL_AGE) {
            holds.add(Circumstance.UNDER_FIVE);
        }
        if (this == SCHOOL_AGE || this == AGE_UNKNOWN) {
            holds.add(Circumstance.SCHOOL_AGE);
        }
        return holds;
    }
}
