package org.threshold.workflow.enquiry.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.process.Section47EnquiryProcess.Variables;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.enquiry.domain.Enquiry;

/** Says to the engine where an enquiry stands, with every limit as it stands. */
@Service
class ResumeEnquiry {

    /** The variable of each step's limit; seeing the family has one for both of its steps. */
    private static final Map<String, String> VARIABLES =
            Map.of(
                    Variables.MEDICAL, EnquirySteps.GIVE_OPINION,
                    Variables.SURVEY, EnquirySteps.FIRST_SURVEY,
                    Variables.SECOND_SURVEY, EnquirySteps.SECOND_SURVEY,
                    Variables.OUTCOME, EnquirySteps.DECIDE,
                    Variables.CONFERENCE, EnquirySteps.CONFERENCE);

    private final EnquiryLimits limits;
    private final EnquiryParts parts;
    private final EnquiryEngine engine;

    ResumeEnquiry(EnquiryLimits limits, EnquiryParts parts, EnquiryEngine engine) {
        this.limits = limits;
        this.parts = parts;
        this.engine = engine;
    }

    /** Starts the process at the stage of the enquiry. */
    void from(Enquiry enquiry) {
        engine.resumed(enquiry, limits(enquiry), parts.awaited(enquiry));
        limits.open(enquiry.id(), EnquirySteps.SPEAK_TO_PARENTS)
                .ifPresent(limit -> engine.climbs(enquiry, limit));
        limits.open(enquiry.id(), EnquirySteps.CONFERENCE)
                .ifPresent(limit -> engine.climbs(enquiry, limit));
        parts.waiting(enquiry).forEach((review, limit) -> engine.reviewDue(enquiry, review, limit));
    }

    private Map<String, Deadline> limits(Enquiry enquiry) {
        Map<String, Deadline> standing = new HashMap<>();
        VARIABLES.forEach(
                (variable, step) ->
                        latest(enquiry, step).ifPresent(limit -> standing.put(variable, limit)));
        limits.open(enquiry.id(), EnquirySteps.SEE_CHILD)
                .or(() -> latest(enquiry, EnquirySteps.SPEAK_TO_PARENTS))
                .ifPresent(limit -> standing.put(Variables.VISIT, limit));
        return standing;
    }

    /** The open limit of a step, or else a settled one, which climbs nothing. */
    private Optional<Deadline> latest(Enquiry enquiry, String step) {
        return limits.open(enquiry.id(), step).or(() -> limits.of(enquiry.id(), step));
    }
}
