package org.threshold.workflow.referral.domain;

import java.time.LocalDate;
import java.time.Period;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.referral.Mobility;

/**
 * Whether a child moves about by itself is asked for every child under five (L-3.1.5, T18). A
 * referral is never refused for want of the answer.
 */
public final class MobilityRule {

    /** Under this age the answer is asked for. */
    static final Period ASKED_UNDER = Period.ofYears(5);

    private MobilityRule() {}

    /** What is recorded: under six months, nothing said means not mobile. */
    public static Mobility recorded(Mobility said, Born born, LocalDate today) {
        return said == Mobility.NOT_KNOWN
                        && RedPathRule.mayBeUnder(RedPathRule.NEVER_MOBILE_UNDER, born, today)
                ? Mobility.NOT_MOBILE
                : said;
    }

    /** Whether somebody still has to ask. */
    public static boolean missing(Mobility recorded, Born born, LocalDate today) {
        return recorded == Mobility.NOT_KNOWN
                && (born instanceof Born.Unknown
                        || RedPathRule.mayBeUnder(ASKED_UNDER, born, today));
    }
}
