package org.threshold.workflow.document.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.document.domain.EmailRead;
import org.threshold.workflow.document.domain.Entry;
import org.threshold.workflow.document.domain.EntryId;
import org.threshold.workflow.document.domain.ReadGiven;
import org.threshold.workflow.document.domain.SenderCheck;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** Somebody reads a filed e-mail, and verifies its sender where that is open (R-Hosp-3c). */
@Service
public class ReadEmail {

    /** The step, as the task names it. */
    public static final String STEP = EntrySteps.READ;

    private final Access access;
    private final EntryCases cases;
    private final HumanSteps steps;
    private final ReadKeeping keeping;

    ReadEmail(Access access, EntryCases cases, HumanSteps steps, ReadKeeping keeping) {
        this.access = access;
        this.cases = cases;
        this.steps = steps;
        this.keeping = keeping;
    }

    /** Keeps it, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, EntryId id, ReadGiven given) {
        access.require(who, Activity.READ_FILED_EMAIL);
        cases.lock(keeping.find(id).said().place().cases().stream());
        Entry entry = keeping.lock(id);
        return steps.take(who, id.value(), STEP).then(task -> taken(who, task, entry, given));
    }

    private Completion taken(Actor who, TaskView task, Entry entry, ReadGiven given) {
        List<Refusal> refusals = given.refusals(entry);
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        steps.finish(who, task, Map.of());
        EmailRead read = keeping.read(who, entry, given);
        return new Completion.Done(
                read.sender() == SenderCheck.NOT_THEIRS
                        ? "It is kept that the e-mail does not come from whom it says; it stays on"
                                + " the case, marked so. If a child may be at risk all the same,"
                                + " raise the concern on the case’s page."
                        : "It is kept that the e-mail was read. What it says of the child does not"
                                + " act by itself: report a change, or raise a concern, on the"
                                + " case’s page.");
    }
}
