package org.threshold.workflow.circumstances.app;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.app.NewNotifications.Cause;
import org.threshold.workflow.circumstances.domain.Purpose;
import org.threshold.workflow.circumstances.domain.ShareBasis;
import org.threshold.workflow.circumstances.domain.ToTell;
import org.threshold.workflow.circumstances.domain.WhoHears;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.Standing;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.worklist.HumanSteps;

/** Tells everybody who must hear, and makes a task of whoever cannot be found: never silence. */
@Service
class TellEveryone {

    private final TellRecipient tell;
    private final ChangeRecords records;
    private final Deadlines deadlines;
    private final HumanSteps steps;
    private final AskToAgree agree;

    TellEveryone(
            TellRecipient tell,
            ChangeRecords records,
            Deadlines deadlines,
            HumanSteps steps,
            AskToAgree agree) {
        this.tell = tell;
        this.records = records;
        this.deadlines = deadlines;
        this.steps = steps;
        this.agree = agree;
    }

    /** Tells of something new. */
    void tell(Change change, WhoHears hears) {
        tell(change, hears, recipient -> new Purpose.Tell());
    }

    /**
     * Tells.
     *
     * @param purpose what the notification of each recipient is for
     */
    void tell(Change change, WhoHears hears, Function<Recipient, Purpose> purpose) {
        for (ToTell to : hears.tell()) {
            var basis = ShareBasis.told(change.what().kind(), to.duty());
            var why = purpose.apply(to.recipient());
            var cause = new Cause(change.id(), why, hears.priority(), basis);
            tell.tell(cause, change.what(), to);
        }
        records.notTold(change.id(), hears.missing(), hears.leftOut());
        agree.ask(change, hears);
        if (!hears.missing().isEmpty()) {
            askManager(change, hears);
        }
    }

    /**
     * Nobody has to tell anybody another way of a change that was wrong.
     *
     * @return whether somebody had done so before, who then has to be told another way once more
     */
    boolean endAsking(Actor by, ChangeId wrong) {
        steps.withdraw(by, wrong.value(), "What was to be told was corrected or withdrawn.");
        List<Deadline> asked =
                deadlines.of(NotificationSteps.CHANGE, wrong.value()).stream()
                        .filter(
                                due ->
                                        due.waiting()
                                                .step()
                                                .equals(NotificationSteps.TELL_ANOTHER_WAY))
                        .toList();
        asked.stream().filter(Deadline::isOpen).forEach(due -> deadlines.withdrawn(due.id()));
        return asked.stream().anyMatch(due -> due.standing() instanceof Standing.Met);
    }

    /** Nobody has to agree any more that somebody is not told of a change that was wrong. */
    void endAgreeing(Change instead, ChangeId wrong) {
        agree.overtaken(instead.by(), wrong, instead.recordedAt());
    }

    /** Asks a manager to tell whoever cannot be found, in the time there is to acknowledge. */
    void askManager(Change change, WhoHears hears) {
        var waiting =
                new Waiting(
                        NotificationSteps.CHANGE,
                        change.id().value(),
                        NotificationSteps.TELL_ANOTHER_WAY,
                        change.what().caseRefs());
        var due = deadlines.set(hears.priority().acknowledgement(), waiting, change.recordedAt());
        steps.openAside(NotificationSteps.TELL_ANOTHER_WAY, due, NotificationSteps.MANAGERS);
    }
}
