package org.threshold.workflow.investigation.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.investigation.app.RecordAllegation.Known;
import org.threshold.workflow.investigation.domain.Allegation.Claim;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;

/** What is on record around an allegation that somebody enters from a case. */
@Service
class AllegationDesk {

    private final Cases cases;
    private final JoinedCases joined;
    private final Investigations investigations;
    private final ParentsAbsent parents;
    private final CaseClock clock;

    AllegationDesk(
            Cases cases,
            JoinedCases joined,
            Investigations investigations,
            ParentsAbsent parents,
            CaseClock clock) {
        this.cases = cases;
        this.joined = joined;
        this.investigations = investigations;
        this.parents = parents;
        this.clock = clock;
    }

    /** Locks the case that answers for this one; empty when there is none. */
    Optional<CaseRef> lock(CaseRef ref) {
        Optional<CaseRef> about = cases.childOf(ref).map(_ -> joined.answering(ref));
        about.ifPresent(one -> cases.lock(List.of(one)));
        return about;
    }

    Optional<Investigation> openOf(CaseRef about) {
        return investigations.openOf(List.of(about)).stream().findFirst();
    }

    /**
     * The same claim, with what the record says of whether the parent accused is there to answer.
     */
    Claim seen(CaseRef about, Claim told, Instant at) {
        boolean absent =
                told.against()
                        .parent()
                        .filter(place -> parents.of(List.of(about), place, at))
                        .isPresent();
        return new Claim(told.by(), told.against(), told.absentParent() || absent, told.what());
    }

    Instant knownAt(Known known) {
        return known.at(now());
    }

    Instant now() {
        return clock.now();
    }
}
