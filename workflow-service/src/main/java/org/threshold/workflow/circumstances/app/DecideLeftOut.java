package org.threshold.workflow.circumstances.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.domain.AgreementGate;
import org.threshold.workflow.circumstances.domain.Withheld;
import org.threshold.workflow.circumstances.domain.WithheldId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskView;

/** A manager agrees, or not, that somebody is not told of a change (R-C&F-4). */
@Service
public class DecideLeftOut {

    /** The step, as the task names it. */
    public static final String STEP = NotificationSteps.AGREE_LEFT_OUT;

    private final Access access;
    private final WithheldCopies copies;
    private final ChangeRecords records;
    private final WithheldWork work;
    private final SettleLeftOut settle;

    DecideLeftOut(
            Access access,
            WithheldCopies copies,
            ChangeRecords records,
            WithheldWork work,
            SettleLeftOut settle) {
        this.access = access;
        this.copies = copies;
        this.records = records;
        this.work = work;
        this.settle = settle;
    }

    /**
     * What the manager says.
     *
     * @param agreed whether they are not told
     * @param reason why they have to be told; empty where they are not
     */
    public record Given(Optional<Boolean> agreed, String reason) {

        /** The reason is typed by people. */
        @Override
        public String toString() {
            return "Given[" + agreed + "]";
        }
    }

    /** What is asked about: the change and whom it was not told to. */
    public record Matter(Change change, Withheld withheld) {}

    /** What is asked about; empty where there is no such question. */
    @Transactional(readOnly = true)
    public Optional<Matter> matter(WithheldId id) {
        return copies.find(id)
                .flatMap(
                        one ->
                                records.find(one.change())
                                        .map(kept -> new Matter(kept.change(), one)));
    }

    /** Keeps it, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, WithheldId id, Given given) {
        access.require(who, Activity.AGREE_LEFT_OUT);
        Matter matter = locked(id);
        return work.take(who, id).then(task -> decided(who, task, matter, given));
    }

    /** The change is locked first: whoever corrects it holds it before its steps end. */
    private Matter locked(WithheldId id) {
        Withheld withheld = copies.find(id).orElseThrow();
        return new Matter(records.lock(withheld.change()).orElseThrow().change(), withheld);
    }

    private Completion decided(Actor who, TaskView task, Matter matter, Given given) {
        List<Refusal> refusals =
                AgreementGate.refusals(who, given.agreed(), given.reason(), matter.change().by());
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        work.ends(who, task);
        if (given.agreed().orElseThrow()) {
            settle.agreed(who, matter);
            return new Completion.Done("It is recorded that you agree: they are not told.");
        }
        settle.refused(who, matter, given.reason());
        return new Completion.Done("They are told now. Your reason is on the record.");
    }
}
