package org.threshold.workflow.enquiry.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.PracticesHeard;
import org.threshold.workflow.enquiry.domain.Contribution;
import org.threshold.workflow.enquiry.domain.ContributionId;

/** Which of the practices that an enquiry asked have answered (R-4.2-5b). */
@Service
class HeardByEnquiry implements PracticesHeard {

    private final Contributions contributions;

    HeardByEnquiry(Contributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public List<String> of(UUID subject) {
        return contributions
                .find(new ContributionId(subject))
                .map(Contribution::practicesHeard)
                .orElse(List.of());
    }
}
