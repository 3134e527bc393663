package org.threshold.workflow.assessment.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.threshold.workflow.referral.CaseRef;

/**
 * Help that a single assessment came to, from the manager’s agreement until it ends: early help, or
 * a child in need plan (section 17 of the Children Act 1989).
 *
 * @param said what was said when it was set up and at each review, the latest last
 */
public record AgreedHelp(AgreedHelpId id, About about, List<Said> said) {

    public AgreedHelp {
        said = List.copyOf(said);
    }

    /** Which assessment came to it, and to what. */
    public record About(SingleAssessmentId assessment, CaseRef caseRef, AssessmentOutcome agreed) {}

    /**
     * What was said.
     *
     * @param at UTC
     */
    public record Said(Instant at, HelpGiven given) {}

    /** How it stands. */
    public enum Standing {
        TO_SET_UP,
        GOES_ON,
        ENDED
    }

    public Standing standing() {
        if (said.isEmpty()) {
            return Standing.TO_SET_UP;
        }
        return said.getLast().given().goesOn() ? Standing.GOES_ON : Standing.ENDED;
    }

    /** The same, with what is said now. */
    public AgreedHelp saying(Said now) {
        return new AgreedHelp(id, about, Stream.concat(said.stream(), Stream.of(now)).toList());
    }
}
