package org.threshold.workflow.summary.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.CaseCircumstances;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.ChangeListener;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseListener;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/**
 * What happens in a case says when its summary is to be confirmed: a Red event is one of a case
 * that is on the red path, or that puts it there (R-4.2-7c, L-3.1.5). What is told about a referral
 * after its receipt is no event of the child’s.
 */
@Service
class WatchCases implements ChangeListener, CaseListener {

    private final List<CaseCircumstances> circumstances;
    private final JoinedCases joined;
    private final SummaryWatches watches;
    private final SummaryWork work;

    WatchCases(
            List<CaseCircumstances> circumstances,
            JoinedCases joined,
            SummaryWatches watches,
            SummaryWork work) {
        this.circumstances = List.copyOf(circumstances);
        this.joined = joined;
        this.watches = watches;
        this.work = work;
    }

    @Override
    public void recorded(Change change) {
        boolean event = event(change);
        joined.eachAnswering(change.what().cases())
                .forEach(ref -> happened(ref, event, change.recordedAt()));
    }

    private void happened(CaseRef ref, boolean event, Instant at) {
        if (event && red(ref)) {
            work.red(ref, at);
        } else {
            work.watched(ref, at);
        }
    }

    private static boolean event(Change change) {
        return change.what().kind() != ChangeKind.REFERRAL
                || change.what().stage().equals("received");
    }

    private boolean red(CaseRef ref) {
        return joined.all(ref).stream()
                .anyMatch(
                        each ->
                                circumstances.stream()
                                        .anyMatch(
                                                one ->
                                                        one.of(each)
                                                                .contains(Circumstance.RED_PATH)));
    }

    @Override
    public void joined(CaseJoined joined) {
        Optional.of(joined.from())
                .flatMap(watches::of)
                .ifPresent(watch -> work.joined(joined.by(), watch, joined.into()));
    }
}
