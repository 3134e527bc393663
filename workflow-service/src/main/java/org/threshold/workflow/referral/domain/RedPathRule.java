package org.threshold.workflow.referral.domain;

import java.time.LocalDate;
import java.time.Period;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Path;

/**
 * L-3.1.5 of the Baby E review (para. 3.1.5): any injury to a child that is not mobile is
 * investigated, with the police, from the outset.
 *
 * <p>An explanation is not an input: it never switches the rule off. Where age or mobility is in
 * doubt the rule pulls up.
 */
public final class RedPathRule {

    /** Under this age a child counts as not mobile, whatever is said (rules.md, T18). */
    static final Period NEVER_MOBILE_UNDER = Period.ofMonths(6);

    /** Under this age "not known" counts as not mobile; product default. */
    static final Period IN_DOUBT_NOT_MOBILE_UNDER = Period.ofYears(2);

    private RedPathRule() {}

    /** The path of a child on a day, a date in England. */
    public static Path path(Mark mark, Mobility mobility, Born born, LocalDate today) {
        if (mark == Mark.NONE_SEEN || !notMobile(mobility, born, today)) {
            return Path.NOT_RED;
        }
        return mark == Mark.INJURY ? Path.RED : Path.RED_HELD;
    }

    private static boolean notMobile(Mobility mobility, Born born, LocalDate today) {
        if (mobility == Mobility.NOT_MOBILE || mayBeUnder(NEVER_MOBILE_UNDER, born, today)) {
            return true;
        }
        return mobility == Mobility.NOT_KNOWN
                && (born instanceof Born.Unknown
                        || mayBeUnder(IN_DOUBT_NOT_MOBILE_UNDER, born, today));
    }

    static boolean mayBeUnder(Period age, Born born, LocalDate today) {
        return switch (born) {
            case Born.Known(var on) -> today.isBefore(on.plus(age));
            case Born.Estimated(var _, var latest) -> today.isBefore(latest.plus(age));
            case Born.Unknown() -> false;
        };
    }
}
