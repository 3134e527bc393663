package org.threshold.workflow.enquiry.domain;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.enquiry.EnquiryId;

/**
 * Which replies of agencies answer an enquiry (L-3.1.19, R-4.2-5b): those to its request for
 * information.
 */
public final class ReplyRule {

    /** The stage of a request for information. */
    public static final String REQUESTED = "requested";

    /** The code under which a request names the enquiry that asks. */
    public static final String ENQUIRY = ReviewRule.FINDING_OF;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private ReplyRule() {}

    /** The enquiry that asked; empty for anything else that an agency was told. */
    public static Optional<EnquiryId> asker(NewChange about) {
        return about.asksForInformation()
                ? Optional.of(about.code(ENQUIRY))
                        .filter(code -> ID.matcher(code).matches())
                        .map(code -> new EnquiryId(UUID.fromString(code)))
                : Optional.empty();
    }
}
