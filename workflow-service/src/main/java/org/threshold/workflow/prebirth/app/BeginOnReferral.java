package org.threshold.workflow.prebirth.app;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.prebirth.app.PreBirthStart.Known;
import org.threshold.workflow.prebirth.domain.Pregnancy;
import org.threshold.workflow.prebirth.domain.Worry;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.referral.ReferralDecided;
import org.threshold.workflow.referral.ReferralListener;
import org.threshold.workflow.referral.ReferralReceived;

/** An unborn child who is referred is assessed at once, whatever the referral comes to. */
@Service
class BeginOnReferral implements ReferralListener {

    private final ExpectedChildren children;
    private final JoinedCases joined;
    private final PreBirthStart start;

    BeginOnReferral(ExpectedChildren children, JoinedCases joined, PreBirthStart start) {
        this.children = children;
        this.joined = joined;
        this.start = start;
    }

    @Override
    public void received(Actor by, ReferralReceived received) {
        received.children().stream()
                .filter(child -> children.expected(child.person()).isPresent())
                .map(ConcernedChild::caseRef)
                .map(joined::answering)
                .distinct()
                .forEach(ref -> begin(by, ref));
    }

    private void begin(Actor by, CaseRef ref) {
        children.lock(ref);
        start.begin(
                by,
                ref,
                new Known(
                        Pregnancy.expected(Optional.empty()),
                        Pregnancy.expected(children.expected(ref)),
                        "An unborn child was referred.",
                        Set.of(Worry.SOMETHING_ELSE)));
    }

    @Override
    public void decided(ReferralDecided decided) {
        // What is decided on the referral ends no assessment.
    }
}
