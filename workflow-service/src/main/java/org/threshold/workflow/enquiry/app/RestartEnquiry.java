package org.threshold.workflow.enquiry.app;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.process.Section47EnquiryProcess;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Stage;
import org.threshold.workflow.worklist.Restartable;

/** Starts an enquiry's process again at the stage of the enquiry. */
@Service
class RestartEnquiry implements Restartable {

    private final EnquiryDesk desk;
    private final EnquiryParts parts;
    private final ResumeEnquiry resume;

    RestartEnquiry(EnquiryDesk desk, EnquiryParts parts, ResumeEnquiry resume) {
        this.desk = desk;
        this.parts = parts;
        this.resume = resume;
    }

    @Override
    public String process() {
        return Section47EnquiryProcess.ID;
    }

    @Override
    public Optional<Carried> carrying(UUID subjectId) {
        return parts.enquiryOf(subjectId)
                .map(
                        enquiry ->
                                new Carried(
                                        process(),
                                        enquiry.id().value(),
                                        parts.of(enquiry),
                                        enquiry.caseRefs()));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> startAgain(UUID subjectId) {
        Enquiry enquiry = desk.lock(new EnquiryId(subjectId)).orElseThrow();
        if (enquiry.stage() == Stage.ENDED) {
            return Optional.empty();
        }
        resume.from(enquiry);
        return Optional.of(step(enquiry.stage()));
    }

    private static String step(Stage stage) {
        return switch (stage) {
            case FINDING_OUT -> EnquirySteps.SEE_CHILD;
            case OUTCOME_DUE -> EnquirySteps.DECIDE;
            case CONFERENCE_DUE -> EnquirySteps.CONFERENCE;
            case ENDED -> throw new IllegalStateException("an enquiry that has ended");
        };
    }
}
