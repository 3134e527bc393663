package org.threshold.workflow.enquiry.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Speaks;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.Answered;
import org.threshold.workflow.enquiry.domain.Contribution;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/**
 * An agency answers by itself, asked or not, in time or late, and as often as it has something to
 * say: what is known is never refused.
 */
@Service
public class AnswerForAgency {

    private final Access access;
    private final EnquiryDesk desk;
    private final Contributions contributions;
    private final AskAgencies asking;
    private final ContributionKeeping keeping;

    AnswerForAgency(
            Access access,
            EnquiryDesk desk,
            Contributions contributions,
            AskAgencies asking,
            ContributionKeeping keeping) {
        this.access = access;
        this.desk = desk;
        this.contributions = contributions;
        this.asking = asking;
        this.keeping = keeping;
    }

    /** Keeps the answer; empty when there is no such enquiry. */
    @Transactional
    public Optional<Completion> handle(Actor who, EnquiryId id, Agency agency, Answered said) {
        access.require(who, Activity.RECORD_CONTRIBUTION);
        List<Refusal> refusals = new ArrayList<>(Speaks.refusals(who, agency));
        refusals.addAll(said.refusals(agency));
        return desk.lock(id)
                .map(
                        enquiry ->
                                refusals.isEmpty()
                                        ? kept(who, enquiry, agency, said)
                                        : new Completion.Refused(refusals));
    }

    private Completion kept(Actor who, Enquiry enquiry, Agency agency, Answered said) {
        Contribution asked =
                contributions.of(enquiry.id()).stream()
                        .filter(one -> one.agency() == agency)
                        .findFirst()
                        .orElseGet(() -> asking.unasked(enquiry, agency));
        keeping.answered(who, enquiry, asked, said);
        return new Completion.Done("The answer is kept, and whoever leads the enquiry sees it.");
    }
}
