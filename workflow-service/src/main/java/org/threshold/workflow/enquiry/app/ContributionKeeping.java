package org.threshold.workflow.enquiry.app;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.domain.Answered;
import org.threshold.workflow.enquiry.domain.Contribution;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.worklist.HumanSteps;

/** Keeps an agency's answer, and ends what waited for it. */
@Service
class ContributionKeeping {

    private final Contributions contributions;
    private final EnquiryLimits limits;
    private final HumanSteps steps;
    private final EnquiryRecord record;
    private final Onward onward;

    ContributionKeeping(
            Contributions contributions,
            EnquiryLimits limits,
            HumanSteps steps,
            EnquiryRecord record,
            Onward onward) {
        this.contributions = contributions;
        this.limits = limits;
        this.steps = steps;
        this.record = record;
        this.onward = onward;
    }

    /**
     * Keeps it; answers whether the outcome can be decided now. What waited for it waits on while a
     * practice that was asked is silent.
     */
    boolean answered(Actor who, Enquiry enquiry, Contribution asked, Answered said) {
        if (!asked.answers().contains(said)) {
            contributions.answer(asked.id(), said, record.stamp(who));
        }
        if (!asked.saying(said).awaited()) {
            done(who, asked.id().value());
        }
        record.keep(
                who,
                "agency-contribution-recorded",
                enquiry,
                who(asked, said) + ": " + said.answer().code());
        record.tell(
                "agency-contribution-recorded",
                enquiry,
                Map.of("agency", asked.agency().code(), "answer", said.answer().code()));
        return enquiry.isOpen() && onward.from(enquiry);
    }

    private void done(Actor who, UUID asked) {
        limits.met(EnquirySteps.CONTRIBUTION, asked, EnquirySteps.OBTAIN_CONTRIBUTION);
        steps.overtake(who, asked, EnquirySteps.OBTAIN_CONTRIBUTION, Map.of());
    }

    private static String who(Contribution asked, Answered said) {
        return (asked.agency().code() + " " + said.role()).strip();
    }
}
