package org.threshold.workflow.worklist.app;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.HoldNextRung;
import org.threshold.workflow.deadlines.Ladders;
import org.threshold.workflow.deadlines.RungStanding;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.NoticeListener;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.domain.WhoIsTold;

/**
 * Whoever acknowledges that a limit has passed has it: the next step of its chain is held for them
 * once, and the limit stays. It counts for those whom the highest rung reached has told; where the
 * chain has gone on to somebody else, an earlier notice holds nothing any more.
 */
@Service
class HoldByAcknowledgement implements NoticeListener {

    private final Deadlines deadlines;
    private final Ladders ladders;
    private final Tasks tasks;
    private final HoldNextRung hold;

    HoldByAcknowledgement(Deadlines deadlines, Ladders ladders, Tasks tasks, HoldNextRung hold) {
        this.deadlines = deadlines;
        this.ladders = ladders;
        this.tasks = tasks;
        this.hold = hold;
    }

    @Override
    public void acknowledged(Notice notice, Actor by) {
        if (!notice.about().kind().equals(Notice.About.ESCALATION)) {
            return;
        }
        // Some notices of this kind are about a question and no limit: there is no chain to hold.
        deadlines
                .find(new DeadlineId(notice.about().aboutId()))
                .flatMap(deadline -> rungThatTold(notice.role(), deadline))
                .ifPresent(
                        rung ->
                                hold.handle(
                                        new DeadlineId(notice.about().aboutId()),
                                        rung,
                                        new HoldNextRung.By(by, notice.role())));
    }

    /** The highest rung reached, if it told this role. */
    private Optional<RungStanding> rungThatTold(Role role, Deadline deadline) {
        return ladders.of(deadline.id()).stream()
                .filter(rung -> rung.reachedAt().isPresent())
                .reduce((_, higher) -> higher)
                .filter(rung -> WhoIsTold.roles(rung.told(), owners(deadline)).contains(role));
    }

    /** Reads without a lock, as the rung did when it told them. */
    private Set<Role> owners(Deadline deadline) {
        var waiting = deadline.waiting();
        return tasks.latest(waiting.id(), waiting.step())
                .map(TaskView::candidates)
                .orElse(Set.of());
    }
}
