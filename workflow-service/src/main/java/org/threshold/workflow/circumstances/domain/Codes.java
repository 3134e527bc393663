package org.threshold.workflow.circumstances.domain;

/** Names and values of codes that rules look at. */
public final class Codes {

    /** Why a child is in hospital: {@code injury}, {@code illness} or {@code other}. */
    public static final String REASON = "reason";

    public static final String INJURY = "injury";

    /** Whether the child moves about by itself, as a code of the referral's mobility. */
    public static final String MOBILITY = "mobility";

    public static final String NOT_MOBILE = "not-mobile";

    /** Where on the body, as a class. */
    public static final String SITE_ON_BODY = "bodySite";

    /** Whether a child that returned is at home, or has left hospital as far as anybody knows. */
    public static final String WHEREABOUTS = "whereabouts";

    /** The next step decided on a referral. */
    public static final String OUTCOME = "outcome";

    private Codes() {}
}
