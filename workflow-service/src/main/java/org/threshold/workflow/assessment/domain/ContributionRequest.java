package org.threshold.workflow.assessment.domain;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.NewChange;

/** Which requests for information a single assessment made (L-3.1.19). */
public final class ContributionRequest {

    /** The stage of a request for information. */
    public static final String REQUESTED = "requested";

    /** The code under which a request names the assessment that asks. */
    public static final String ASSESSMENT = "assessment";

    /** The code under which a request names the agency that is invited as well. */
    public static final String INVITES = "invites";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private ContributionRequest() {}

    /** The assessment that asked; empty for anything else that an agency was told. */
    public static Optional<SingleAssessmentId> asker(NewChange about) {
        return about.asksForInformation()
                ? Optional.of(about.code(ASSESSMENT))
                        .filter(code -> ID.matcher(code).matches())
                        .map(code -> new SingleAssessmentId(UUID.fromString(code)))
                : Optional.empty();
    }

    /** The assessment that general practice is invited to by a request (R-4.2-5c). */
    public static Optional<SingleAssessmentId> invitation(NewChange about) {
        return asker(about).filter(_ -> about.code(INVITES).equals(Agency.GP.code()));
    }
}
