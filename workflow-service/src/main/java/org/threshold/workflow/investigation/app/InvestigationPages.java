package org.threshold.workflow.investigation.app;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.investigation.domain.Allegation;
import org.threshold.workflow.investigation.domain.ClosureGate.Owned;
import org.threshold.workflow.investigation.domain.EvidentialAction;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.investigation.domain.Suspect;

/** Gathers what is on record about an investigation. */
@Service
class InvestigationPages {

    private final OwnedItems owned;
    private final Signatures signatures;
    private final ItemLimits limits;

    InvestigationPages(OwnedItems owned, Signatures signatures, ItemLimits limits) {
        this.owned = owned;
        this.signatures = signatures;
        this.limits = limits;
    }

    InvestigationPage page(Investigation investigation) {
        Owned items = owned.of(investigation.id());
        Map<ItemId, Instant> due = new HashMap<>();
        open(items).forEach(id -> limits.open(id).ifPresent(one -> due.put(id, one.dueAt())));
        var signed = investigation.cases().stream().map(signatures::of);
        return new InvestigationPage(
                investigation, items, due, signed.flatMap(List::stream).toList());
    }

    private static Stream<ItemId> open(Owned items) {
        var allegations =
                items.allegations().stream().filter(Allegation::isOpen).map(Allegation::id);
        var actions =
                items.actions().stream().filter(EvidentialAction::isOpen).map(EvidentialAction::id);
        var reviews =
                items.suspects().stream()
                        .map(Suspect::review)
                        .filter(Suspect.Review.Due.class::isInstance)
                        .map(Suspect.Review.Due.class::cast)
                        .map(Suspect.Review.Due::item);
        return Stream.concat(Stream.concat(allegations, actions), reviews);
    }
}
