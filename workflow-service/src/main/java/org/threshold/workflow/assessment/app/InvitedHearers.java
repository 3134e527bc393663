package org.threshold.workflow.assessment.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.assessment.domain.ContributionRequest;
import org.threshold.workflow.assessment.domain.InvitedPractice;
import org.threshold.workflow.circumstances.ExtraRecipients;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;

/**
 * The practices of all children of a single assessment hear that they are invited: also those of
 * children whose case it is not.
 */
@Service
class InvitedHearers implements ExtraRecipients {

    private final AssessmentInvitations rows;

    InvitedHearers(AssessmentInvitations rows) {
        this.rows = rows;
    }

    @Override
    public List<Recipient> of(NewChange change) {
        return ContributionRequest.invitation(change).stream()
                .flatMap(id -> rows.of(id).stream())
                .map(InvitedPractice::odsCode)
                .map(Recipient::practice)
                .toList();
    }
}
