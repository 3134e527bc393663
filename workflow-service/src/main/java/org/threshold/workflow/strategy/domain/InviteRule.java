package org.threshold.workflow.strategy.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.strategy.Fact;

/**
 * Who is invited to a strategy discussion (rules.md, section 2: quorum, "add by case" and "add by
 * rule"). Nobody can be left out by hand; more can always come.
 */
public final class InviteRule {

    /** From this age the school nurse takes the health visitor's place (event catalogue, 2). */
    static final Period SCHOOL_AGE = Period.ofYears(5);

    private InviteRule() {}

    /**
     * The invitees, one for each seat and agency.
     *
     * @param births when the children were born
     * @param today a date in England
     */
    public static List<Invitee> invitees(Scope scope, Collection<Born> births, LocalDate today) {
        List<Invitee> invitees = new ArrayList<>(always());
        if (scope.facts().contains(Fact.IN_HOSPITAL)) {
            invitees.add(by(Seat.RESPONSIBLE_CONSULTANT, "A child is in hospital."));
            invitees.add(by(Seat.WARD_NURSE, "A child is in hospital."));
        }
        if (scope.needsPaediatrician()) {
            invitees.add(
                    by(Seat.PAEDIATRICIAN, "There is an injury, a medical or a stay in hospital."));
        }
        births.forEach(born -> invitees.addAll(byAge(born, today)));
        invitees.addAll(referrers(scope.referrers()));
        return invitees.stream().distinct().toList();
    }

    private static List<Invitee> always() {
        return List.of(
                by(Seat.CHAIR, "The authority convenes it, and a manager chairs."),
                by(Seat.SOCIAL_WORKER, "Always."),
                by(Seat.POLICE, "Always."),
                by(Seat.GP, "Always."));
    }

    private static List<Invitee> byAge(Born born, LocalDate today) {
        List<Invitee> invitees = new ArrayList<>();
        if (unborn(born, today)) {
            invitees.add(by(Seat.MIDWIFE, "A child is not born yet."));
        }
        if (mayBeUnder(SCHOOL_AGE, born, today)) {
            invitees.add(by(Seat.HEALTH_VISITOR, "A child is, or may be, under five."));
        }
        if (mayBeAtLeast(SCHOOL_AGE, born, today)) {
            invitees.add(by(Seat.SCHOOL_NURSE, "A child is, or may be, five or older."));
        }
        return invitees;
    }

    private static List<Invitee> referrers(Set<Agency> agencies) {
        return agencies.stream()
                .filter(agency -> agency != Agency.THRESHOLD)
                .sorted(Comparator.naturalOrder())
                .map(agency -> new Invitee(Seat.REFERRER, agency, "They raised the concern."))
                .toList();
    }

    private static Invitee by(Seat seat, String why) {
        return new Invitee(seat, seat.agency(), why);
    }

    private static boolean unborn(Born born, LocalDate today) {
        return switch (born) {
            case Born.Known(var on) -> today.isBefore(on);
            case Born.Estimated(var earliest, var _) -> today.isBefore(earliest);
            case Born.Unknown() -> false;
        };
    }

    private static boolean mayBeUnder(Period age, Born born, LocalDate today) {
        return switch (born) {
            case Born.Known(var on) -> today.isBefore(on.plus(age));
            case Born.Estimated(var _, var latest) -> today.isBefore(latest.plus(age));
            case Born.Unknown() -> true;
        };
    }

    private static boolean mayBeAtLeast(Period age, Born born, LocalDate today) {
        return switch (born) {
            case Born.Known(var on) -> !today.isBefore(on.plus(age));
            case Born.Estimated(var earliest, var _) -> !today.isBefore(earliest.plus(age));
            case Born.Unknown() -> true;
        };
    }
}
