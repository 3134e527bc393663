package org.threshold.workflow.strategy.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.PoliceCheck;
import org.threshold.workflow.strategy.domain.Preparation;
import org.threshold.workflow.strategy.domain.PreparationReview;

/** Keeps what the police prepare. */
@Service
class PreparationKeeping {

    private final Preparations preparations;
    private final Discussions discussions;
    private final DiscussionLimits limits;
    private final KnownSubjects known;
    private final DiscussionRecord record;

    PreparationKeeping(
            Preparations preparations,
            Discussions discussions,
            DiscussionLimits limits,
            KnownSubjects known,
            DiscussionRecord record) {
        this.known = known;
        this.preparations = preparations;
        this.discussions = discussions;
        this.limits = limits;
        this.record = record;
    }

    /**
     * Keeps what is said; answers what is missing from all that is kept by now. It names whom the
     * case knows, so that somebody was shown them is kept.
     */
    List<Refusal> kept(Actor who, Discussion discussion, Preparation said) {
        var id = discussion.id();
        preparations.keepChecks(id, said.checks(), who, record.now());
        preparations.leaveOut(id, said.leftOut(), who, record.now());
        List<Refusal> missing =
                PreparationReview.refusals(preparations.all(id), known.of(discussion));
        if (!missing.isEmpty()) {
            record.keep(who, "police-preparation-compared", discussion, "");
        }
        return missing;
    }

    /** What was answered for one discussion, and not for another, is known to that one too. */
    void carriedOver(Actor who, DiscussionId from, Discussion into) {
        List<PoliceCheck> known = preparations.checks(into.id());
        List<PoliceCheck> more =
                preparations.checks(from).stream()
                        .filter(check -> known.stream().noneMatch(check::sameAs))
                        .toList();
        preparations.keepChecks(into.id(), more, who, record.now());
        preparations.leaveOut(into.id(), preparations.leftOut(from), who, record.now());
    }

    void reviewed(Actor who, Discussion discussion) {
        discussions.save(discussion.prepared());
        limits.met(discussion.id(), DiscussionSteps.REVIEW_PREPARATION);
        record.happened(who, "police-preparation-reviewed", discussion, "");
    }
}
