package org.threshold.workflow.enquiry.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.AgencyDesks;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.enquiry.domain.Contribution;
import org.threshold.workflow.enquiry.domain.ContributionId;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.ReplyRule;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;

/**
 * Contributions that nobody has answered yet. General practice is asked at each practice that the
 * rules of who is told find, of the child, the parents and the carers (R-4.2-5b).
 */
@Service
class FreshContributions {

    private final AgencyDesks desks;
    private final Ids ids;
    private final CaseClock clock;

    FreshContributions(AgencyDesks desks, Ids ids, CaseClock clock) {
        this.desks = desks;
        this.ids = ids;
        this.clock = clock;
    }

    /** One that is asked for. */
    Contribution asked(Enquiry enquiry, Agency agency) {
        Contribution one = unasked(enquiry, agency);
        return agency == Agency.GP ? one.of(practices(enquiry)) : one;
    }

    /** One of an agency that says something without having been asked. */
    Contribution unasked(Enquiry enquiry, Agency agency) {
        return new Contribution(new ContributionId(ids.next()), enquiry.id(), agency, clock.now());
    }

    private List<String> practices(Enquiry enquiry) {
        return desks.of(Agency.GP, request(enquiry)).stream()
                .map(Recipient::practiceCode)
                .flatMap(Optional::stream)
                .toList();
    }

    private NewChange request(Enquiry enquiry) {
        return new NewChange(
                ChangeKind.INFORMATION_REQUEST,
                ReplyRule.REQUESTED,
                List.of(enquiry.caseRef()),
                clock.now(),
                Map.of(),
                "");
    }
}
