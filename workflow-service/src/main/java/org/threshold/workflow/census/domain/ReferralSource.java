package org.threshold.workflow.census.domain;

import java.util.Map;
import java.util.Set;

/**
 * Where referrals come from, by the code set "Source of referral" of the census [K for which agency
 * has which code].
 *
 * <p>A hospital is given as 3F, other health services: whether it was its emergency department (3E)
 * is not recorded.
 */
public final class ReferralSource {

    /** Every code of the census. */
    public static final Set<String> CODES =
            Set.of(
                    "1A", "1B", "1C", "1D", "2A", "2B", "3A", "3B", "3C", "3D", "3E", "3F", "4",
                    "5A", "5B", "5C", "6", "7", "8", "9", "10");

    private static final String ANONYMOUS = "9";
    private static final String NOT_KNOWN = "10";

    private static final Map<String, String> OF_AGENCY =
            Map.ofEntries(
                    Map.entry("school", "2A"),
                    Map.entry("gp", "3A"),
                    Map.entry("health-visiting", "3B"),
                    Map.entry("midwifery", "3D"),
                    Map.entry("hospital", "3F"),
                    Map.entry("childrens-social-care", "5A"),
                    Map.entry("out-of-hours", "5A"),
                    Map.entry("adult-services", "5A"),
                    Map.entry("legal-services", "5B"),
                    Map.entry("other-authority", "5C"),
                    Map.entry("police", "6"),
                    Map.entry("probation", "7"));

    private ReferralSource() {}

    /** The code of a referral; that of an unknown source where its agency says nothing of it. */
    static String of(CaseFacts.Referral referral) {
        return referral.anonymous()
                ? ANONYMOUS
                : OF_AGENCY.getOrDefault(referral.agency(), NOT_KNOWN);
    }
}
