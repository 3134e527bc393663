package org.threshold.workflow.circumstances.app;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Injuries;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.domain.Codes;
import org.threshold.workflow.circumstances.domain.Stages;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.referral.ReferralDecided;
import org.threshold.workflow.referral.ReferralListener;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.ReferralTold;

/**
 * What a referral makes known: the referrer hears of its receipt and of its outcome class (EV-34),
 * and every injury to a child on the red path is told at once (EV-03, L-3.1.5). A mark that may be
 * an injury is not told as one until it is confirmed or a further concern comes in.
 */
@Service
class ReferralChanges implements ReferralListener {

    private final ChangeStamp stamp;
    private final KeepChange keep;
    private final Sendings once;
    private final ChangeRecords records;

    ReferralChanges(ChangeStamp stamp, KeepChange keep, Sendings once, ChangeRecords records) {
        this.stamp = stamp;
        this.keep = keep;
        this.once = once;
        this.records = records;
    }

    @Override
    public void received(Actor by, ReferralReceived received) {
        stamp.lock(cases(received));
        cases(received).forEach(ref -> records.referredBy(ref, received.from()));
        record(by, received, referral(received, Stages.RECEIVED, received.receivedAt(), Map.of()));
        received.children().stream()
                .filter(child -> child.path() == Path.RED && child.mark() == Mark.INJURY)
                .forEach(child -> record(by, received, injury(received, child)));
    }

    @Override
    public void decided(ReferralDecided decided) {
        var outcome = Map.of(Codes.OUTCOME, decided.outcome().code());
        var received = decided.received();
        record(
                decided.by(),
                received,
                referral(received, Stages.DECIDED, decided.decidedAt(), outcome));
    }

    /** Whoever asked what happens is told that there is an answer, and fetches it. */
    @Override
    public void told(ReferralTold told) {
        var answer = told.received();
        var codes = Map.of(CaseStates.FROM, answer.from().code());
        var change =
                new NewChange(
                        ChangeKind.REFERRAL,
                        Stages.ANSWERED,
                        cases(answer),
                        told.at(),
                        codes,
                        told.words());
        stamp.lock(cases(answer));
        once.perSubject(
                told.answer(), change.stage(), id -> keep.keep(told.by(), id, change, List.of()));
    }

    private void record(Actor by, ReferralReceived received, NewChange change) {
        String what = change.kind().id() + change.stage() + change.caseRefs();
        UUID subject = received.referral().value();
        once.perSubject(subject, what, id -> keep.keep(by, id, change, List.of()));
    }

    private static NewChange referral(
            ReferralReceived received, String stage, Instant at, Map<String, String> more) {
        Map<String, String> codes = new HashMap<>(more);
        codes.put(CaseStates.FROM, received.from().code());
        return new NewChange(ChangeKind.REFERRAL, stage, cases(received), at, codes, "");
    }

    private static NewChange injury(ReferralReceived received, ConcernedChild child) {
        return Injuries.onRedPath(
                child.caseRef(), child.site(), received.from(), received.receivedAt());
    }

    private static List<CaseRef> cases(ReferralReceived received) {
        return received.children().stream().map(ConcernedChild::caseRef).toList();
    }
}
