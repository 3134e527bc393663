package org.threshold.workflow.ward.adapter.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.entry.ReadEntries;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.app.ShowStay;
import org.threshold.workflow.ward.domain.HandoverId;
import org.threshold.workflow.ward.domain.StayId;
import org.threshold.workflow.worklist.CasePart;

/** Draws a stay in hospital above the form of a step. */
@Component
class StaySheets {

    private final ShowStay show;
    private final ReadEntries entries;

    StaySheets(ShowStay show, ReadEntries entries) {
        this.show = show;
        this.entries = entries;
    }

    /** The latest stay of a case; none where the child was never in hospital. */
    Optional<StaySheet> of(Actor who, CaseRef ref) {
        return show.of(who, ref).map(this::sheet);
    }

    Optional<CasePart.Part> of(Actor who, HandoverId id) {
        return show.with(who, id).map(whole -> new CasePart.Part("stay", sheet(whole)));
    }

    Optional<CasePart.Part> of(Actor who, StayId id) {
        return show.one(who, id).map(whole -> new CasePart.Part("stay", sheet(whole)));
    }

    private StaySheet sheet(ShowStay.Whole whole) {
        return StaySheet.of(whole, entries.of(whole.stay().caseRef()));
    }
}
