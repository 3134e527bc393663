package org.threshold.workflow.investigation.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.investigation.domain.Allegation;
import org.threshold.workflow.investigation.domain.ClosureGate.Owned;
import org.threshold.workflow.investigation.domain.EvidentialAction;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.investigation.domain.Suspect;

/** What an investigation’s process waits for: its items. */
@Service
class InvestigationParts {

    private final Investigations investigations;
    private final NameItem items;
    private final OwnedItems owned;
    private final ItemLimits limits;

    InvestigationParts(
            Investigations investigations, NameItem items, OwnedItems owned, ItemLimits limits) {
        this.investigations = investigations;
        this.items = items;
        this.owned = owned;
        this.limits = limits;
    }

    /** The investigation of a subject: itself, or the one that owns the item. */
    Optional<Investigation> investigationOf(UUID subjectId) {
        var item = new ItemId(subjectId);
        return items.allegation(item)
                .flatMap(Allegation::investigation)
                .or(() -> items.action(item).flatMap(EvidentialAction::investigation))
                .or(() -> items.suspect(item).map(Suspect::investigation))
                .or(() -> Optional.of(new InvestigationId(subjectId)))
                .flatMap(investigations::find);
    }

    /** The subjects whose steps its process waits at. */
    List<UUID> of(Investigation investigation) {
        List<UUID> all = new ArrayList<>();
        all.add(investigation.id().value());
        items(investigation).forEach(item -> all.add(item.value()));
        return all;
    }

    /** The limits of the items that nobody has closed. */
    List<Deadline> open(Investigation investigation) {
        return items(investigation).stream().flatMap(item -> limits.open(item).stream()).toList();
    }

    private List<ItemId> items(Investigation investigation) {
        Owned all = owned.of(investigation.id());
        List<ItemId> items = new ArrayList<>();
        all.allegations().forEach(one -> items.add(one.id()));
        all.actions().forEach(one -> items.add(one.id()));
        all.suspects().forEach(one -> review(one).ifPresent(items::add));
        return items;
    }

    private static Optional<ItemId> review(Suspect suspect) {
        return switch (suspect.review()) {
            case Suspect.Review.None() -> Optional.empty();
            case Suspect.Review.Due(var item) -> Optional.of(item);
        };
    }
}
