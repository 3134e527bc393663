package org.threshold.workflow.order.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeHistory;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.order.domain.Protection;
import org.threshold.workflow.order.domain.ProtectionEnds;
import org.threshold.workflow.order.domain.ProtectionStep;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Reads from what was recorded (EV-26) what protects the child of a case, and until when. */
@Service
public class ReadProtection {

    private final Access access;
    private final ChangeHistory history;
    private final JoinedCases joined;
    private final CaseClock clock;

    ReadProtection(Access access, ChangeHistory history, JoinedCases joined, CaseClock clock) {
        this.access = access;
        this.history = history;
        this.joined = joined;
        this.clock = clock;
    }

    /** What protects the child of a case, in words; empty where nothing does. */
    @Transactional(readOnly = true)
    public Optional<String> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return standing(ref).map(this::words);
    }

    /** For the form of a step that exists: the same, of its cases. */
    @Transactional(readOnly = true)
    public Optional<String> forStep(List<String> cases) {
        return cases.stream()
                .flatMap(one -> CaseRef.of(one).stream())
                .flatMap(ref -> standing(ref).stream())
                .map(this::words)
                .findFirst();
    }

    Optional<Protection> standing(CaseRef ref) {
        return ProtectionEnds.after(
                joined.all(joined.answering(ref)).stream()
                        .flatMap(one -> history.standing(one).stream())
                        .map(change -> change.what())
                        .filter(what -> what.kind() == ChangeKind.EMERGENCY_PROTECTION)
                        .map(ReadProtection::step)
                        .distinct()
                        .toList());
    }

    private String words(Protection one) {
        return ProtectionWords.of(one, clock.now());
    }

    private static ProtectionStep step(NewChange what) {
        Optional<Instant> until =
                Optional.of(what.code("until")).filter(one -> !one.isEmpty()).map(Instant::parse);
        return new ProtectionStep(what.stage(), what.occurredAt(), until);
    }
}
