package org.threshold.workflow.discharge.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.app.ShowContingency;
import org.threshold.workflow.safety.NightPart;
import org.threshold.workflow.worklist.CasePart;

/** The children in hospital whom the night has to keep in view: what is done if one is taken. */
@Component
class ContingencyNightPart implements NightPart {

    private final ShowContingency show;

    ContingencyNightPart(ShowContingency show) {
        this.show = show;
    }

    @Override
    public Optional<CasePart.Part> of(Actor who) {
        List<ContingencySheet> open = show.open(who).stream().map(ContingencySheet::of).toList();
        return Optional.of(new CasePart.Part("contingency-night", open));
    }
}
