package org.threshold.workflow.enquiry.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.enquiry.domain.InjuredChildId;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of an injured child, for whoever is told that no doctor has answered. */
@Service
class InjuryGlance implements SubjectGlance {

    private final InjuredChildren children;

    InjuryGlance(InjuredChildren children) {
        this.children = children;
    }

    @Override
    public String kind() {
        return InjurySteps.SUBJECT;
    }

    @Override
    public String page(UUID id) {
        return children.find(new InjuredChildId(id))
                .map(child -> "/cases/" + child.caseRef())
                .orElse("");
    }

    @Override
    public List<String> known(UUID id) {
        return children
                .find(new InjuredChildId(id))
                .map(child -> "The injury is known since " + DueWords.exact(child.since()) + ".")
                .stream()
                .toList();
    }
}
