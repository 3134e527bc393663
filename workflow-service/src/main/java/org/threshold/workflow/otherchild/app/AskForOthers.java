package org.threshold.workflow.otherchild.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.otherchild.domain.OtherChild;
import org.threshold.workflow.otherchild.domain.OtherChild.About;
import org.threshold.workflow.otherchild.domain.OtherChild.Standing;
import org.threshold.workflow.otherchild.domain.OtherChildId;
import org.threshold.workflow.referral.ReferralDecided;
import org.threshold.workflow.referral.ReferralListener;
import org.threshold.workflow.referral.ReferralReceived;

/**
 * A referral that calls no strategy discussion asks for a decision about each other child of the
 * home, and of the homes of whoever is suspected, so that none is left out (L-3.1.8). When it is
 * decided, it is looked again who has become known; where the decision calls a discussion, that
 * decides for all of them.
 */
@Service
class AskForOthers implements ReferralListener {

    private final ChildrenAroundReferral around;
    private final OtherChildDecisions rows;
    private final OtherChildWork work;
    private final OtherChildRecord record;

    AskForOthers(
            ChildrenAroundReferral around,
            OtherChildDecisions rows,
            OtherChildWork work,
            OtherChildRecord record) {
        this.around = around;
        this.rows = rows;
        this.work = work;
        this.record = record;
    }

    @Override
    public void received(Actor by, ReferralReceived received) {
        if (!received.callsDiscussion()) {
            ask(by, received);
        }
    }

    @Override
    public void decided(ReferralDecided decided) {
        if (decided.outcome().callsDiscussion()) {
            rows.openOf(decided.received().referral()).forEach(one -> discussed(decided.by(), one));
        } else if (!decided.received().callsDiscussion()) {
            ask(decided.by(), decided.received());
        }
    }

    private void ask(Actor by, ReferralReceived received) {
        around.undiscussed(received).stream()
                .filter(about -> !rows.asked(about.referral(), about.child()))
                .forEach(about -> asked(by, about));
    }

    private void asked(Actor by, About about) {
        var one = new OtherChild(new OtherChildId(record.newId()), about, new Standing.Open());
        rows.add(one);
        work.begins(one);
        record.keep(by, "other-child-asked", one, "");
    }

    private void discussed(Actor by, OtherChild one) {
        rows.save(by, one.now(new Standing.Discussed(record.now())));
        work.discussed(by, one);
        record.keep(by, "other-child-discussed", one, "");
    }
}
