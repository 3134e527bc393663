package org.threshold.workflow.investigation.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.investigation.domain.EvidentialAction.Owner;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.investigation.domain.InvestigationKind;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.DiscussionId;

/**
 * Opens an investigation, or has cases join the one that is open for their discussion. A case is in
 * at most one that is open; safe twice.
 */
@Service
class OpenInvestigation {

    private final Investigations investigations;
    private final InvestigationEngine engine;
    private final BeginCovering begin;
    private final ReportedAllegations reported;
    private final Ids ids;

    OpenInvestigation(
            Investigations investigations,
            InvestigationEngine engine,
            BeginCovering begin,
            ReportedAllegations reported,
            Ids ids) {
        this.investigations = investigations;
        this.engine = engine;
        this.begin = begin;
        this.reported = reported;
        this.ids = ids;
    }

    /**
     * That the police investigate: a meeting decided it, or they took it themselves.
     *
     * @param since when that was, UTC: the anchor of the action list
     * @param cases the children for whom they do; their rows are locked
     * @param lead who leads, and so agrees the action list
     */
    record Decision(
            DiscussionId discussion,
            Instant since,
            InvestigationKind kind,
            List<CaseRef> cases,
            Owner lead) {}

    void covering(Actor by, Decision decision) {
        List<Investigation> standing = investigations.openOf(decision.cases());
        List<CaseRef> uncovered =
                decision.cases().stream()
                        .filter(ref -> standing.stream().noneMatch(one -> one.covers(ref)))
                        .toList();
        standing.forEach(one -> raise(one, decision));
        if (!uncovered.isEmpty()) {
            Investigation covering = cover(by, decision, uncovered);
            begin.covering(by, covering, uncovered, decision);
            reported.before(covering, uncovered, decision.since());
        }
    }

    /** What the police did alone becomes joint; never the other way round. */
    private void raise(Investigation standing, Decision decision) {
        Investigation raised = standing.joinedBy(decision.kind(), List.of());
        if (raised.kind() != standing.kind()) {
            investigations.cover(raised, decision.since());
        }
    }

    private Investigation cover(Actor by, Decision decision, List<CaseRef> uncovered) {
        Optional<Investigation> before =
                investigations
                        .openOf(decision.discussion())
                        .or(() -> investigations.openOf(decision.cases()).stream().findFirst());
        return before.map(one -> join(one, decision, uncovered))
                .orElseGet(() -> open(by, decision, uncovered));
    }

    private Investigation join(Investigation standing, Decision decision, List<CaseRef> uncovered) {
        Investigation locked = investigations.lock(standing.id()).orElseThrow();
        Investigation joined = locked.joinedBy(decision.kind(), uncovered);
        investigations.cover(joined, decision.since());
        return joined;
    }

    private Investigation open(Actor by, Decision decision, List<CaseRef> uncovered) {
        var opened =
                new Investigation(
                        new InvestigationId(ids.next()),
                        decision.kind(),
                        decision.discussion(),
                        uncovered,
                        new Investigation.Standing.Open(decision.since()));
        investigations.add(by, opened);
        engine.opened(opened.id());
        return opened;
    }
}
