package org.threshold.workflow.document.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.document.domain.Entry;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.HumanSteps;

/** Opens and ends the work that a filed e-mail makes: reading it, and verifying its sender. */
@Service
class EmailWork {

    private final Deadlines deadlines;
    private final HumanSteps steps;

    EmailWork(Deadlines deadlines, HumanSteps steps) {
        this.deadlines = deadlines;
        this.steps = steps;
    }

    /** It is to be read within the limit, counted from this instant. */
    void open(Entry entry, Instant since) {
        var waiting =
                new Waiting(
                        EntrySteps.SUBJECT,
                        entry.id().value(),
                        EntrySteps.READ,
                        entry.said().place().cases().stream().map(CaseRef::value).toList());
        Deadline due = deadlines.set(LimitCode.EMAIL_READ, waiting, since);
        steps.openAside(EntrySteps.READ, due, EntrySteps.READERS);
    }

    /** Since when it waits; empty where it does not. A correction makes nothing due later. */
    Optional<Instant> since(Entry entry) {
        return open(entry).map(limit -> limit.term().anchor()).findFirst();
    }

    /** By when it is to be read; empty where it is not. */
    Optional<Instant> dueAt(Entry entry) {
        return open(entry).map(Deadline::dueAt).findFirst();
    }

    /** Another entry stands in for it. */
    void superseded(Actor who, Entry old) {
        steps.withdraw(who, old.id().value(), "The entry was corrected by a newer one.");
        open(old).forEach(limit -> deadlines.withdrawn(limit.id()));
    }

    void done(Entry entry) {
        open(entry).forEach(limit -> deadlines.met(limit.id()));
    }

    /** It is about these cases from now on. */
    void concerning(Entry entry, List<String> cases) {
        deadlines.concerning(EntrySteps.SUBJECT, entry.id().value(), cases);
        steps.concerning(entry.id().value(), cases);
    }

    private Stream<Deadline> open(Entry entry) {
        return deadlines.of(EntrySteps.SUBJECT, entry.id().value()).stream()
                .filter(Deadline::isOpen);
    }
}
