package org.threshold.workflow.suspicion.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.CaseCircumstances;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeHistory;
import org.threshold.workflow.circumstances.ChildAges;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.suspicion.domain.SuspicionLimit;

/** What is known of a child: whether it is a baby, and what stands on record of it. */
@Service
class BabyKnown {

    private final ChildAges ages;
    private final JoinedCases joined;
    private final ChangeHistory history;
    private final List<CaseCircumstances> circumstances;

    BabyKnown(
            ChildAges ages,
            JoinedCases joined,
            ChangeHistory history,
            List<CaseCircumstances> circumstances) {
        this.ages = ages;
        this.joined = joined;
        this.history = history;
        this.circumstances = List.copyOf(circumstances);
    }

    /** The case that answers for this one. */
    CaseRef answering(CaseRef ref) {
        return joined.answering(ref);
    }

    /** That case, and those that joined it. */
    List<CaseRef> all(CaseRef ref) {
        return joined.all(joined.answering(ref));
    }

    /** Younger than one, or of an age that nobody knows. */
    boolean baby(CaseRef ref) {
        return ages.underOne(ref);
    }

    /** What stands on record of the child, in the order in which it happened. */
    List<NewChange> standing(CaseRef ref) {
        return all(ref).stream()
                .flatMap(one -> history.standing(one).stream())
                .map(Change::what)
                .distinct()
                .toList();
    }

    /** How long a senior manager has. */
    LimitCode limit(CaseRef ref) {
        Set<Circumstance> holds = EnumSet.noneOf(Circumstance.class);
        circumstances.forEach(source -> holds.addAll(source.of(ref)));
        return SuspicionLimit.of(holds, standing(ref));
    }
}
