package org.threshold.workflow.enquiry.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.people.Born;

/**
 * Which agencies contribute to the enquiry for a child, and how soon (L-3.1.19, T3d). Where the age
 * is uncertain, the agencies of every age it may be are asked.
 *
 * @param holds what holds for the case
 * @param medical whether a doctor sees the child
 */
public record Roster(Born born, LocalDate day, Set<Circumstance> holds, boolean medical) {

    private static final int SCHOOL_FROM = 3;
    private static final int HEALTH_VISITOR_UNTIL = 5;

    public Roster {
        holds = Set.copyOf(holds);
    }

    /** Those who are asked, each once. */
    public List<Agency> agencies() {
        List<Agency> asked =
                new ArrayList<>(List.of(Agency.POLICE, Agency.GP, Agency.ADULT_SERVICES));
        add(asked, Agency.HEALTH_VISITING, mayBeYounger(HEALTH_VISITOR_UNTIL));
        add(asked, Agency.SCHOOL, mayBe(SCHOOL_FROM));
        add(asked, Agency.HOSPITAL, medical || holds.contains(Circumstance.IN_HOSPITAL));
        add(
                asked,
                Agency.MIDWIFERY,
                holds.contains(Circumstance.BABY)
                        || holds.contains(Circumstance.PREGNANT)
                        || mayBeNewBorn());
        add(asked, Agency.OTHER_AUTHORITY, holds.contains(Circumstance.RESIDENT_ELSEWHERE));
        return List.copyOf(asked);
    }

    /**
     * T3d: urgent for a child on the red path, whoever is asked. The silence of a practice goes up
     * to its own safeguarding lead (R-4.2-5b).
     */
    public static LimitCode limit(boolean red, Agency asked) {
        if (asked == Agency.GP) {
            return red ? LimitCode.T3D_PRACTICE_URGENT : LimitCode.T3D_PRACTICE;
        }
        return red ? LimitCode.T3D_CONTRIBUTION_URGENT : LimitCode.T3D_CONTRIBUTION;
    }

    private static void add(List<Agency> asked, Agency agency, boolean wanted) {
        if (wanted) {
            asked.add(agency);
        }
    }

    private boolean mayBeYounger(int years) {
        return latest().isAfter(day.minusYears(years));
    }

    private boolean mayBe(int years) {
        return !earliest().isAfter(day.minusYears(years));
    }

    private boolean mayBeNewBorn() {
        return latest().isAfter(day.minusDays(28));
    }

    private LocalDate earliest() {
        return switch (born) {
            case Born.Known(var on) -> on;
            case Born.Estimated(var earliest, var _) -> earliest;
            case Born.Unknown() -> day.minusYears(Born.ADULT_AT);
        };
    }

    private LocalDate latest() {
        return switch (born) {
            case Born.Known(var on) -> on;
            case Born.Estimated(var _, var latest) -> latest;
            case Born.Unknown() -> day;
        };
    }
}
