package org.threshold.workflow.circumstances;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.domain.CodeClass;
import org.threshold.workflow.circumstances.domain.Codes;
import org.threshold.workflow.referral.CaseRef;

/** Says of an injury on the red path what leaves the database (EV-03, L-3.1.5). */
public final class Injuries {

    private static final String NOT_SAID = "not-said";

    private Injuries() {}

    /**
     * A new injury to a child that is not mobile.
     *
     * @param site where on the body; what is no known class of place is left out
     * @param at when it became known as one, UTC
     */
    public static NewChange onRedPath(CaseRef ref, String site, Agency seenBy, Instant at) {
        String place = CodeClass.bodySites().contains(site) ? site : NOT_SAID;
        var codes =
                Map.of(
                        Codes.SITE_ON_BODY,
                        place,
                        Codes.MOBILITY,
                        Codes.NOT_MOBILE,
                        "seenBy",
                        seenBy.code());
        return new NewChange(ChangeKind.NEW_INJURY, "", List.of(ref), at, codes, "");
    }
}
