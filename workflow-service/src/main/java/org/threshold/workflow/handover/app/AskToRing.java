package org.threshold.workflow.handover.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.handover.app.NotTakenOver.Passed;
import org.threshold.workflow.handover.domain.HandoverEntry;
import org.threshold.workflow.handover.domain.Standing;

/** Asks the day to ring the night about a case that nobody took over in time (R-ASC-1). */
@Service
public class AskToRing {

    private static final int MOST = 50;

    private final NotTakenOver passed;
    private final HandoverKeeping keeping;
    private final HandoverWork work;
    private final HandoverRecord record;

    AskToRing(
            NotTakenOver passed,
            HandoverKeeping keeping,
            HandoverWork work,
            HandoverRecord record) {
        this.passed = passed;
        this.keeping = keeping;
        this.work = work;
        this.record = record;
    }

    /** Those for which nobody was asked yet. */
    @Transactional(readOnly = true)
    public List<Passed> waiting() {
        return passed.unasked(MOST);
    }

    /** Asks for one; safe twice. Where somebody took it over meanwhile, nobody is asked. */
    @Transactional
    public void handle(Passed one) {
        Optional<HandoverEntry> entry = keeping.lock(one.entry());
        if (!passed.asked(one.limit(), record.now())) {
            return;
        }
        entry.filter(it -> it.standing() instanceof Standing.Handed)
                .ifPresent(
                        it -> {
                            work.toRing(it, one.dueAt());
                            record.keep(Actor.itself(), "day-asked-to-ring-the-night", it, "");
                        });
    }
}
