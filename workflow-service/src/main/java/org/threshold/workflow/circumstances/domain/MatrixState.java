package org.threshold.workflow.circumstances.domain;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.GpPractice.RegisteredAt;

/** The states of a case that decide who is told; each differs from the first in one thing. */
enum MatrixState {
    NOTHING_MORE("nothing more is known"),
    INVESTIGATION_OPEN(Circumstance.INVESTIGATION_OPEN, "a police investigation is open"),
    ENQUIRY_OPEN(Circumstance.ENQUIRY_OPEN, "a section 47 enquiry is open"),
    DISCUSSION_OPEN(Circumstance.DISCUSSION_OPEN, "a strategy discussion is open"),
    RED_PATH(Circumstance.RED_PATH, "an injured child is not mobile"),
    AGAINST_ADVICE(Circumstance.AGAINST_ADVICE, "the child was taken from hospital against advice"),
    POLICE_PROTECTION(Circumstance.POLICE_PROTECTION, "the child is in police protection"),
    INJURED_NOW("the change itself says: an injury, not mobile"),
    /** Supervised, placed by the police, another area, a high grade, domestic abuse. */
    SAID_MORE("the change itself says what one more recipient depends on"),
    OTHER_FAMILY("it is told to the family that the adult came from"),
    OTHER_FAMILY_AT_SCHOOL("it is told to that family, of a child of five or older"),
    HIGH_DASH(Circumstance.HIGH_DASH, "an assessment of domestic abuse is of the high grade"),
    RETURN_HOME_DECIDED(Circumstance.RETURN_HOME_DECIDED, "a return home was decided"),
    IN_HOSPITAL(Circumstance.IN_HOSPITAL, "the child is an in-patient"),
    APPOINTMENT_SOON(
            Circumstance.HOSPITAL_APPOINTMENT_SOON, "a hospital appointment within 14 days"),
    ON_PLAN(Circumstance.ON_PLAN, "a linked child has a child protection plan"),
    ALLOCATED(Circumstance.ALLOCATED, "a social worker is allocated"),
    UNDER_ONE(Circumstance.UNDER_ONE, "younger than one"),
    UNDER_ONE_IN_ENQUIRY(
            Circumstance.ENQUIRY_OPEN, "younger than one, and a section 47 enquiry is open"),
    BABY(Circumstance.BABY, "younger than 28 days"),
    PREGNANT(Circumstance.PREGNANT, "a pregnancy"),
    RESIDENT_ELSEWHERE(Circumstance.RESIDENT_ELSEWHERE, "resident in another area"),
    SCHOOL_AGE("five or older"),
    AGE_UNKNOWN("of an age that nobody knows"),
    NO_PRACTICE("no GP practice is recorded"),
    NO_SIBLING_PRACTICE("no GP practice is recorded for a brother or sister"),
    NO_REFERRER("nobody from outside referred"),
    OUT_OF_HOURS("outside office hours");

    static final RegisteredAt CHILDS = new RegisteredAt("K82001");
    static final RegisteredAt PARENTS = new RegisteredAt("K82002");
    static final RegisteredAt SIBLINGS = new RegisteredAt("K82003");

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

    /** The words of the state; of what the change says, that. */
    String words(ChangeKind kind) {
        return this == SAID_MORE ? "the change itself says: " + said(kind) : words;
    }

    /** Whether the state can make a difference to a kind. */
    boolean concerns(ChangeKind kind) {
        return switch (this) {
            case SAID_MORE -> !more(kind).equals(always(kind));
            case OTHER_FAMILY, OTHER_FAMILY_AT_SCHOOL -> kind == ChangeKind.ADULT_MOVED_IN;
            default -> true;
        };
    }

    private static String said(ChangeKind kind) {
        return new TreeMap<>(more(kind))
                .entrySet().stream()
                        .map(one -> one.getKey() + " " + one.getValue())
                        .collect(Collectors.joining(", "));
    }

    boolean officeHours() {
        return this != OUT_OF_HOURS;
    }

    /** What the change says: in the first state what a recipient cannot be found without. */
    Map<String, String> codes(ChangeKind kind) {
        return switch (this) {
            case INJURED_NOW ->
                    with(kind, Codes.REASON, Codes.INJURY, Codes.MOBILITY, Codes.NOT_MOBILE);
            case SAID_MORE -> more(kind);
            default -> always(kind);
        };
    }

    String stage(ChangeKind kind) {
        boolean other = this == OTHER_FAMILY || this == OTHER_FAMILY_AT_SCHOOL;
        return other && kind == ChangeKind.ADULT_MOVED_IN ? Stages.OTHER_FAMILY : "";
    }

    private static Map<String, String> always(ChangeKind kind) {
        return switch (kind) {
            case CHILD_ADMITTED -> Map.of(Codes.REASON, "other");
            case WRITTEN_AGREEMENT, AGREEMENT_BREACHED ->
                    Map.of("monitor", "midwifery", "otherMonitor", "probation");
            case INFORMATION_REQUEST -> Map.of("asked", "adult-services");
            case PROFESSIONAL_CHALLENGE -> Map.of("challenger", "adult-services");
            default -> Map.of();
        };
    }

    private static Map<String, String> more(ChangeKind kind) {
        return switch (kind) {
            case DISCHARGE_PLANNED -> Map.of("premature", "yes");
            case ADULT_MOVED_IN -> Map.of("supervised", "mappa");
            case CARER_CHANGED -> Map.of("placedBy", "police");
            case ADDRESS_CHANGED -> Map.of("area", "another-area");
            case DASH_ASSESSED -> Map.of("grade", "standard", "computedGrade", "high");
            case PREGNANCY_IDENTIFIED -> Map.of("domesticAbuse", "yes");
            default -> always(kind);
        };
    }

    private static Map<String, String> with(ChangeKind kind, String... more) {
        Map<String, String> codes = new HashMap<>(always(kind));
        for (int i = 0; i < more.length; i += 2) {
            codes.put(more[i], more[i + 1]);
        }
        return codes;
    }

    CaseState of() {
        var practice = this == NO_PRACTICE ? new GpPractice.NotRecorded() : CHILDS;
        var sibling = this == NO_SIBLING_PRACTICE ? new GpPractice.NotRecorded() : SIBLINGS;
        List<Agency> referrers = this == NO_REFERRER ? List.of() : List.of(Agency.MIDWIFERY);
        return new CaseState(holds(), practice, List.of(PARENTS), List.of(sibling), referrers);
    }

    private Set<Circumstance> holds() {
        var holds = EnumSet.noneOf(Circumstance.class);
        more.ifPresent(holds::add);
        boolean school = this == SCHOOL_AGE || this == OTHER_FAMILY_AT_SCHOOL;
        if (!school) {
            holds.add(Circumstance.UNDER_FIVE);
        }
        if (school || this == AGE_UNKNOWN) {
            holds.add(Circumstance.SCHOOL_AGE);
        }
        if (this == BABY || this == AGE_UNKNOWN || this == UNDER_ONE_IN_ENQUIRY) {
            holds.add(Circumstance.UNDER_ONE);
        }
        return holds;
    }
}
