package org.threshold.workflow.discharge.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.ChangeListener;
import org.threshold.workflow.circumstances.WhereCasesStand;
import org.threshold.workflow.circumstances.WhereCasesStand.Since;
import org.threshold.workflow.discharge.app.KeepExpectedStays.Because;
import org.threshold.workflow.discharge.domain.Expectation;
import org.threshold.workflow.discharge.domain.ExpectedStay;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.safety.ReturnHomeListener;
import org.threshold.workflow.safety.SafetyMeasures;
import org.threshold.workflow.strategy.DiscussionDecided;
import org.threshold.workflow.strategy.DiscussionListener;
import org.threshold.workflow.strategy.ReturnHome.DoesNotReturn;

/**
 * Sees that a child in hospital is expected not to leave, by what meetings, people and the law say
 * (L-3.1.9); that somebody takes it (EV-06); and that it has left.
 */
@Service
class WatchExpectedStays implements ChangeListener, DiscussionListener, ReturnHomeListener {

    private static final String LEFT = "The child is not in hospital any more.";

    private final WhereCasesStand where;
    private final SafetyMeasures measures;
    private final JoinedCases joined;
    private final ExpectedStays stays;
    private final KeepExpectedStays keep;

    WatchExpectedStays(
            WhereCasesStand where,
            SafetyMeasures measures,
            JoinedCases joined,
            ExpectedStays stays,
            KeepExpectedStays keep) {
        this.where = where;
        this.measures = measures;
        this.joined = joined;
        this.stays = stays;
        this.keep = keep;
    }

    @Override
    public void recorded(Change change) {
        boolean taken = change.what().kind() == ChangeKind.DISCHARGE_AGAINST_ADVICE;
        answering(change).forEach(ref -> look(change, ref, taken));
    }

    @Override
    public void replaced(Change now) {
        answering(now).forEach(ref -> look(now, ref, false));
    }

    private List<CaseRef> answering(Change change) {
        return joined.eachAnswering(change.what().cases());
    }

    private void look(Change change, CaseRef ref, boolean taken) {
        Optional<Instant> admitted = admitted(ref);
        admitted.filter(at -> stays.openOf(ref).isEmpty() && (taken || !stays.knownFor(ref, at)))
                .ifPresent(at -> expect(change.by(), ref, at, taken));
        Optional<ExpectedStay> open = stays.openOf(ref);
        if (taken) {
            open.ifPresent(stay -> keep.taken(change.by(), stay, change.recordedAt()));
        }
        if (admitted.isEmpty()) {
            open.ifPresent(stay -> keep.ends(change.by(), stay, LEFT));
        }
    }

    /** What a person ended is not begun again by a change, unless somebody takes the child. */
    private void expect(Actor by, CaseRef ref, Instant admittedAt, boolean taken) {
        because(ref, taken)
                .ifPresent(why -> keep.begins(by, ref, admittedAt, new Because(why, "")));
    }

    private Optional<Expectation> because(CaseRef ref, boolean taken) {
        if (measures.doesNotReturn(ref)) {
            return Optional.of(Expectation.DOES_NOT_RETURN);
        }
        if (where.protection(ref).isPresent()) {
            return Optional.of(Expectation.PROTECTED_BY_LAW);
        }
        return taken ? Optional.of(Expectation.THREATENED) : Optional.empty();
    }

    @Override
    public void decided(DiscussionDecided decided) {
        decided.decisions().stream()
                .filter(one -> one.returnHome() instanceof DoesNotReturn)
                .map(one -> joined.answering(one.caseRef()))
                .distinct()
                .filter(ref -> stays.openOf(ref).isEmpty())
                .forEach(ref -> admitted(ref).ifPresent(at -> held(decided.by(), ref, at)));
    }

    @Override
    public void doesNotReturn(Actor by, CaseRef ref) {
        CaseRef answering = joined.answering(ref);
        if (stays.openOf(answering).isEmpty()) {
            admitted(answering).ifPresent(at -> held(by, answering, at));
        }
    }

    private void held(Actor by, CaseRef ref, Instant admittedAt) {
        keep.begins(by, ref, admittedAt, new Because(Expectation.DOES_NOT_RETURN, ""));
    }

    private Optional<Instant> admitted(CaseRef ref) {
        return where.admission(ref).map(Since::change).map(what -> what.occurredAt());
    }
}
