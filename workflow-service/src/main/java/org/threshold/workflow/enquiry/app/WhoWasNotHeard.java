package org.threshold.workflow.enquiry.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.Contribution;

/** Shows which agencies have not said what they know, for the form of the outcome (L-3.1.19). */
@Service
public class WhoWasNotHeard {

    private final Contributions contributions;

    WhoWasNotHeard(Contributions contributions) {
        this.contributions = contributions;
    }

    /** Those that declined or did not answer. */
    @Transactional(readOnly = true)
    public List<Agency> handle(EnquiryId id) {
        return contributions.of(id).stream()
                .filter(one -> !one.heard())
                .map(Contribution::agency)
                .sorted()
                .toList();
    }
}
