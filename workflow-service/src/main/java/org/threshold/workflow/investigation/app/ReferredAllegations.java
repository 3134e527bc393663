package org.threshold.workflow.investigation.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.investigation.app.KeepAllegation.Heard;
import org.threshold.workflow.investigation.domain.Allegation;
import org.threshold.workflow.investigation.domain.CasesRule;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.investigation.domain.ReferredClaim;
import org.threshold.workflow.investigation.domain.WantedDue;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ReferralDecided;
import org.threshold.workflow.referral.ReferralListener;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.ReferredSuspect;
import org.threshold.workflow.referral.ReferredSuspects;

/**
 * What a referral says against somebody becomes an item that is followed up and put to them,
 * whether or not anybody investigates yet (R-4.2-4c, R-C&amp;F-8b). Under an open investigation it
 * is one of that; else it stands alone until one begins.
 */
@Service
class ReferredAllegations implements ReferralListener {

    private final Investigations investigations;
    private final ReferredSuspects suspects;
    private final ParentsAbsent parents;
    private final KeepAllegation keep;

    ReferredAllegations(
            Investigations investigations,
            ReferredSuspects suspects,
            ParentsAbsent parents,
            KeepAllegation keep) {
        this.investigations = investigations;
        this.suspects = suspects;
        this.parents = parents;
        this.keep = keep;
    }

    @Override
    public void received(Actor by, ReferralReceived received) {
        suspects.of(received.referral()).stream()
                .filter(one -> !keep.kept(new ItemId(one.id())))
                .forEach(one -> follow(by, one));
    }

    @Override
    public void decided(ReferralDecided decided) {
        // What is decided on a referral ends no allegation: that is followed up by itself.
    }

    private void follow(Actor by, ReferredSuspect suspect) {
        Optional<Investigation> open = investigations.openOf(suspect.cases()).stream().findFirst();
        Allegation allegation = allegation(open, suspect);
        var heard = new Heard(allegation, "", suspect.receivedAt());
        open.ifPresentOrElse(
                it -> keep.news(by, it, heard, byTheLimit(suspect.receivedAt())),
                () -> keep.alone(by, heard));
    }

    private static NewItem.Limited byTheLimit(Instant since) {
        return KeepAllegation.due(since, new WantedDue.ByTheLimit());
    }

    private Allegation allegation(Optional<Investigation> open, ReferredSuspect suspect) {
        List<CaseRef> cases =
                open.map(it -> CasesRule.chosen(it, covered(it, suspect))).orElse(suspect.cases());
        boolean absent =
                ReferredClaim.parentAccused(suspect)
                        .filter(place -> parents.of(cases, place, suspect.receivedAt()))
                        .isPresent();
        return new Allegation(
                new ItemId(suspect.id()),
                open.map(Investigation::id),
                cases,
                ReferredClaim.of(suspect, absent),
                suspect.receivedAt(),
                new Allegation.Following.Open());
    }

    private static List<CaseRef> covered(Investigation open, ReferredSuspect suspect) {
        return suspect.cases().stream().filter(open::covers).toList();
    }
}
