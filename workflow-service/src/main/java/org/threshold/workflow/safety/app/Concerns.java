package org.threshold.workflow.safety.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeHistory;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.safety.domain.LatestConcern;
import org.threshold.workflow.strategy.KnownAllegations;

/** Finds the latest injury or allegation about a child, asked of every feature that knows some. */
@Service
class Concerns {

    private final ChangeHistory history;
    private final JoinedCases joined;
    private final List<KnownAllegations> allegations;

    Concerns(ChangeHistory history, JoinedCases joined, List<KnownAllegations> allegations) {
        this.history = history;
        this.joined = joined;
        this.allegations = List.copyOf(allegations);
    }

    /** The case under which a child's concerns are known. */
    CaseRef answering(CaseRef ref) {
        return joined.answering(ref);
    }

    /** That case, and those that joined it. */
    List<CaseRef> cases(CaseRef ref) {
        return joined.all(answering(ref));
    }

    List<Change> standing(CaseRef ref) {
        return history.standing(answering(ref));
    }

    LatestConcern latest(CaseRef ref) {
        List<Instant> alleged =
                cases(ref).stream()
                        .flatMap(each -> allegations.stream().map(known -> known.latestFor(each)))
                        .flatMap(Optional::stream)
                        .toList();
        return LatestConcern.of(standing(ref), alleged);
    }
}
