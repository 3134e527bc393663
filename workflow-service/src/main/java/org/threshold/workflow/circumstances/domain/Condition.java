package org.threshold.workflow.circumstances.domain;

import java.util.Arrays;
import java.util.List;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;

/** When a row of the recipients' table counts, or a change is told faster (event catalogue). */
enum Condition {
    /**
     * "If police" (section 2): also while an injury to a child who cannot move has no investigation
     * yet.
     */
    POLICE,
    POLICE_OR_ENQUIRY,
    /** EV-10: also where the police placed the child or asked for it. */
    POLICE_OR_PLACED,
    ENQUIRY,
    /** EV-12. In doubt about the age it is one. */
    BABY_IN_ENQUIRY,
    /** EV-33: always, with or without an enquiry (R-C&amp;F-10). In doubt about the age it is. */
    UNDER_ONE,
    /** Injured, and not mobile by itself (L-3.1.5). */
    RED,
    /** EV-18: any injury at all. */
    INJURY,
    /** L-3.1.7: the child went home, and nobody had decided it. */
    NO_DECISION,
    /** EV-16; the higher of the grade given and the grade computed, for nothing lowers it. */
    HIGH_GRADE,
    /** EV-24: also any assessment before it that stands. */
    MARAC_CASE,
    DOMESTIC_ABUSE,
    /**
     * EV-05: born early, or leaves a neonatal unit, however old the baby is by then (R-Health-1).
     */
    NEWBORN_CARE,
    /** EV-11: the child lives in another authority's area now. */
    OTHER_AREA,
    /** EV-09: probation or MAPPA watch over the adult. */
    SUPERVISED,
    /** EV-09: the family that the adult came from hears of it. */
    OTHER_FAMILY,
    OWN_FAMILY,
    /** EV-34: nobody outside the authority made the referral. */
    REFERRED_INSIDE;

    private static final String HIGH = "high";

    static Condition of(String code) {
        return Arrays.stream(values())
                .filter(one -> Kebab.of(one).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no condition '" + code + "'"));
    }

    boolean holds(NewChange change, CaseState state) {
        return switch (this) {
            case POLICE -> policeInvolved(change, state);
            case POLICE_OR_ENQUIRY -> POLICE.holds(change, state) || ENQUIRY.holds(change, state);
            case POLICE_OR_PLACED -> policeInvolved(change, state) || placed(change);
            case ENQUIRY -> state.holds(Circumstance.ENQUIRY_OPEN);
            case BABY_IN_ENQUIRY -> babyInEnquiry(state);
            case UNDER_ONE -> state.holds(Circumstance.UNDER_ONE);
            case RED -> red(change, state);
            case INJURY -> injury(change) || state.holds(Circumstance.RED_PATH);
            case NO_DECISION -> !state.holds(Circumstance.RETURN_HOME_DECIDED);
            case HIGH_GRADE -> highGrade(change);
            case MARAC_CASE -> highGrade(change) || state.holds(Circumstance.HIGH_DASH);
            case DOMESTIC_ABUSE -> change.code("domesticAbuse").equals("yes");
            case NEWBORN_CARE -> change.premature() || change.neonatalUnit();
            case OTHER_AREA -> change.code("area").equals("another-area");
            case SUPERVISED -> List.of("probation", "mappa").contains(change.code("supervised"));
            case OTHER_FAMILY -> ofAnother(change);
            case OWN_FAMILY -> !ofAnother(change);
            case REFERRED_INSIDE -> !Party.REFERRER.concerned(state);
        };
    }

    private static boolean babyInEnquiry(CaseState state) {
        return state.holds(Circumstance.ENQUIRY_OPEN) && state.holds(Circumstance.UNDER_ONE);
    }

    /** Whoever is told first is told of everything later, while the link holds (R-C&amp;F-9c). */
    private static boolean ofAnother(NewChange change) {
        return change.stage().equals(Stages.OTHER_FAMILY)
                || change.stage().equals(Stages.LINKED_EVENT);
    }

    private static boolean placed(NewChange change) {
        return change.code("placedBy").equals("police");
    }

    private static boolean policeInvolved(NewChange change, CaseState state) {
        return state.holds(Circumstance.INVESTIGATION_OPEN)
                || state.holds(Circumstance.POLICE_PROTECTION)
                || state.holds(Circumstance.AGAINST_ADVICE)
                || change.kind() == ChangeKind.DISCHARGE_AGAINST_ADVICE
                || red(change, state);
    }

    private static boolean red(NewChange change, CaseState state) {
        return state.holds(Circumstance.RED_PATH)
                || (injury(change) && change.code(Codes.MOBILITY).equals(Codes.NOT_MOBILE));
    }

    /** Whether an assessment of domestic abuse says the highest grade, given or computed. */
    static boolean highGrade(NewChange change) {
        return change.code("grade").equals(HIGH) || change.code("computedGrade").equals(HIGH);
    }

    /** Whether the change itself is, or says that there is, an injury. */
    static boolean injury(NewChange change) {
        return change.kind() == ChangeKind.NEW_INJURY
                || change.code(Codes.REASON).equals(Codes.INJURY);
    }
}
