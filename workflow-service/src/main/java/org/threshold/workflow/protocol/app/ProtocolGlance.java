package org.threshold.workflow.protocol.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.protocol.domain.NextReview;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of the joint protocol, for whoever is told that its review is due. */
@Service
class ProtocolGlance implements SubjectGlance {

    private final ProtocolStanding standing;

    ProtocolGlance(ProtocolStanding standing) {
        this.standing = standing;
    }

    @Override
    public String kind() {
        return OpenProtocolReview.KIND;
    }

    @Override
    public String page(UUID id) {
        return "/protocol";
    }

    @Override
    public List<String> known(UUID id) {
        NextReview next = standing.next();
        return List.of(
                "The joint protocol was last reviewed on " + DueWords.day(next.after().on()) + ".",
                "Cases go on by it as it is, reviewed or not.");
    }
}
