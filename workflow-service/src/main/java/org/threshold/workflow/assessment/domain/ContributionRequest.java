package org.threshold.workflow.assessment.domain;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;

/** Which requests for information a single assessment made (L-3.1.19). */
public final class ContributionRequest {

    /** The stage of a request for information. */
    public static final String REQUESTED = "requested";

    /** The code under which a request names the assessment that asks. */
    public static final String ASSESSMENT = "assessment";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private ContributionRequest() {}

    /** The assessment that asked; empty for anything else that an agency was told. */
    public static Optional<SingleAssessmentId> asker(NewChange about) {
        boolean request =
                about.kind() == ChangeKind.INFORMATION_REQUEST && about.stage().equals(REQUESTED);
        return request
                ? Optional.of(about.code(ASSESSMENT))
                        .filter(code -> ID.matcher(code).matches())
                        .map(code -> new SingleAssessmentId(UUID.fromString(code)))
                : Optional.empty();
    }
}
