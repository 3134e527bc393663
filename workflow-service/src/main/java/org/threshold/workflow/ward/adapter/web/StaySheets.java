package org.threshold.workflow.ward.adapter.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.ward.app.ShowStay;
import org.threshold.workflow.ward.domain.HandoverId;
import org.threshold.workflow.ward.domain.StayId;
import org.threshold.workflow.worklist.CasePart;

/** Draws a stay in hospital above the form of a step. */
@Component
class StaySheets {

    private final ShowStay show;

    StaySheets(ShowStay show) {
        this.show = show;
    }

    Optional<CasePart.Part> of(Actor who, HandoverId id) {
        return show.with(who, id).map(whole -> new CasePart.Part("stay", StaySheet.of(whole)));
    }

    Optional<CasePart.Part> of(Actor who, StayId id) {
        return show.one(who, id).map(whole -> new CasePart.Part("stay", StaySheet.of(whole)));
    }
}
