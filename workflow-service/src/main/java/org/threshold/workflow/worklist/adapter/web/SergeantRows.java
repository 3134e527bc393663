package org.threshold.workflow.worklist.adapter.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.worklist.app.ReadInbox.Escalation;
import org.threshold.workflow.worklist.app.ReadInbox.Had;
import org.threshold.workflow.worklist.domain.HaveItWords;

/** Puts what was escalated into the words of the sergeant’s page. */
@Component
class SergeantRows {

    private final CaseClock clock;

    SergeantRows(CaseClock clock) {
        this.clock = clock;
    }

    /**
     * An escalation as the page shows it.
     *
     * @param limit the limit's words; empty where it is gone
     * @param due by how much it has passed, or when it does
     * @param settled whether somebody has done it meanwhile
     */
    record Escalated(
            UUID id,
            String words,
            List<String> cases,
            String told,
            String limit,
            String due,
            String exact,
            boolean late,
            boolean settled,
            List<String> known,
            String page) {}

    /**
     * Something that they have acknowledged and that is not done yet.
     *
     * @param next who is told next, and when
     */
    record Held(
            String words,
            List<String> cases,
            String due,
            String exact,
            boolean late,
            String next,
            String page) {}

    List<Escalated> escalations(Collection<Escalation> escalations) {
        Instant now = clock.now();
        return escalations.stream().map(one -> escalated(one, now)).toList();
    }

    List<Held> had(Collection<Had> had) {
        Instant now = clock.now();
        return had.stream().map(one -> held(one, now)).toList();
    }

    private static Held held(Had one, Instant now) {
        var deadline = one.rung().deadline();
        return new Held(
                deadline.limit().words(),
                deadline.waiting().cases(),
                DueWords.of(deadline.dueAt(), now),
                DueWords.exact(deadline.dueAt()),
                deadline.isOverdue(now),
                HaveItWords.next(one.rung()),
                one.page());
    }

    private static Escalated escalated(Escalation one, Instant now) {
        var notice = one.notice();
        return new Escalated(
                notice.id(),
                notice.words(),
                notice.cases(),
                DueWords.exact(notice.toldAt()),
                one.limit().map(it -> it.limit().words()).orElse(""),
                one.limit().map(it -> DueWords.of(it.dueAt(), now)).orElse(""),
                one.limit().map(it -> DueWords.exact(it.dueAt())).orElse(""),
                one.limit().filter(it -> !it.dueAt().isAfter(now)).isPresent(),
                one.limit().filter(Deadline::isOpen).isEmpty(),
                one.known(),
                one.page());
    }
}
