package org.threshold.workflow.investigation.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.investigation.domain.Allegation;
import org.threshold.workflow.investigation.domain.EvidentialAction;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.investigation.domain.Suspect;

/** Finds what a step is about, so that its form can ask for what it needs. */
@Service
public class NameItem {

    private final Allegations allegations;
    private final EvidentialActions actions;
    private final Suspects suspects;

    NameItem(Allegations allegations, EvidentialActions actions, Suspects suspects) {
        this.allegations = allegations;
        this.actions = actions;
        this.suspects = suspects;
    }

    @Transactional(readOnly = true)
    public Optional<Allegation> allegation(ItemId id) {
        return allegations.find(id);
    }

    @Transactional(readOnly = true)
    public Optional<EvidentialAction> action(ItemId id) {
        return actions.find(id);
    }

    @Transactional(readOnly = true)
    public Optional<Suspect> suspect(ItemId review) {
        return suspects.reviewedBy(review);
    }
}
