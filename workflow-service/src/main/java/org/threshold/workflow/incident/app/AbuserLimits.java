package org.threshold.workflow.incident.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.incident.domain.AbuserWork;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.HumanSteps;

/** The step of the work with an alleged abuser, and its limits; no process waits for it. */
@Service
class AbuserLimits {

    /** The kind of subject that the step and its limits belong to. */
    static final String SUBJECT = "alleged-abuser";

    /** Speak to them if it is safe, and offer them the chance to change (R-C&amp;F-8a). */
    static final String STEP = "work-with-alleged-abuser";

    /** Social care works with them; the night knows of it and waits for the day. */
    static final Set<Role> WORKERS =
            Set.of(Role.ALLOCATED_SOCIAL_WORKER, Role.DUTY_SOCIAL_WORKER, Role.TEAM_MANAGER);

    private static final String AGAIN = "There was another incident.";
    private static final String SAID = "It is looked at again on the day that was said.";

    private final Deadlines deadlines;
    private final HumanSteps steps;

    AbuserLimits(Deadlines deadlines, HumanSteps steps) {
        this.deadlines = deadlines;
        this.steps = steps;
    }

    /** Somebody is alleged to have abused, and nobody works with them. */
    void begins(AbuserWork one) {
        open(deadlines.set(LimitCode.ALLEGED_ABUSER, waiting(one), one.openedAt()));
    }

    /** They are alleged to have abused again: it is looked at no later than for a first time. */
    void sooner(AbuserWork one, Instant now) {
        Instant by = deadlines.reckon(LimitCode.ALLEGED_ABUSER, now).dueAt();
        open(one)
                .forEach(
                        due -> {
                            deadlines.bringForward(due.id(), by, AGAIN);
                            steps.moved(due.id());
                        });
    }

    /** It was looked at, and is looked at again on this day in England. */
    void again(AbuserWork one, Instant now, LocalDate on) {
        done(one);
        Deadline most = deadlines.set(LimitCode.ALLEGED_ABUSER_AGAIN, waiting(one), now);
        Instant at = most.dueAt().atZone(WorkingTime.ZONE).with(on).toInstant();
        open(deadlines.bringForward(most.id(), at, SAID).deadline());
    }

    /** The latest day in England of the next look, counted from an instant (UTC). */
    LocalDate latest(Instant now) {
        return WorkingTime.dayOf(deadlines.reckon(LimitCode.ALLEGED_ABUSER_AGAIN, now).dueAt());
    }

    /** What waited is done. */
    void done(AbuserWork one) {
        open(one).forEach(due -> deadlines.met(due.id()));
    }

    /** What it rests on was withdrawn. */
    void withdrawn(Actor who, AbuserWork one) {
        steps.withdraw(who, one.id().value(), "The report of domestic abuse was withdrawn.");
        open(one).forEach(due -> deadlines.withdrawn(due.id()));
    }

    /** It concerns these cases from now on. */
    void concerning(AbuserWork one) {
        deadlines.concerning(SUBJECT, one.id().value(), refs(one));
        steps.concerning(one.id().value(), refs(one));
    }

    private List<Deadline> open(AbuserWork one) {
        return deadlines.of(SUBJECT, one.id().value()).stream().filter(Deadline::isOpen).toList();
    }

    private void open(Deadline due) {
        steps.openAside(STEP, due, WORKERS);
    }

    private static Waiting waiting(AbuserWork one) {
        return new Waiting(SUBJECT, one.id().value(), STEP, refs(one));
    }

    static List<String> refs(AbuserWork one) {
        return one.about().cases().stream().map(CaseRef::value).toList();
    }
}
