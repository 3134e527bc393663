package org.threshold.workflow.assessment.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.app.ReadRisks;
import org.threshold.workflow.assessment.domain.RiskId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.worklist.CasePart;

/** Draws all that was said of a risk above the form of a step. */
@Component
class RiskSheets {

    private final ReadRisks read;

    RiskSheets(ReadRisks read) {
        this.read = read;
    }

    Optional<CasePart.Part> of(Actor who, RiskId id) {
        List<PersonId> children = read.forStep(id).stream().map(PersonView::id).toList();
        return read.one(who, id).map(one -> RiskWords.history(one, children).part());
    }
}
