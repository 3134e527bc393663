package org.threshold.workflow.safety.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeHistory;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.domain.LatestConcern;
import org.threshold.workflow.strategy.KnownAllegations;

/** Finds the latest injury or allegation about a child, asked of every feature that knows some. */
@Service
class Concerns {

    private final ChangeHistory history;
    private final List<KnownAllegations> allegations;

    Concerns(ChangeHistory history, List<KnownAllegations> allegations) {
        this.history = history;
        this.allegations = List.copyOf(allegations);
    }

    List<Change> standing(CaseRef ref) {
        return history.standing(ref);
    }

    LatestConcern latest(CaseRef ref) {
        List<Instant> alleged =
                allegations.stream()
                        .map(known -> known.latestFor(ref))
                        .flatMap(Optional::stream)
                        .toList();
        return LatestConcern.of(history.standing(ref), alleged);
    }
}
