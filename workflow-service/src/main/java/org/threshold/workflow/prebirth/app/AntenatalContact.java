package org.threshold.workflow.prebirth.app;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.prebirth.domain.ContactPriority;
import org.threshold.workflow.prebirth.domain.DueRule;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.worklist.HumanSteps;

/** When the health visitor sees the mother: whatever any source says only brings it forward. */
@Service
class AntenatalContact {

    private final Deadlines deadlines;
    private final HumanSteps steps;
    private final PreBirthWork work;
    private final PreBirthRecord record;

    AntenatalContact(
            Deadlines deadlines, HumanSteps steps, PreBirthWork work, PreBirthRecord record) {
        this.deadlines = deadlines;
        this.steps = steps;
        this.work = work;
        this.record = record;
    }

    /** The mother is to be seen by the limit of what is known by now. */
    void begins(PreBirthAssessment one) {
        Deadline due =
                deadlines.set(
                        LimitCode.ANTENATAL_CONTACT,
                        PreBirthWork.of(one, PreBirthSteps.CONTACT),
                        one.about().startedAt());
        steps.openAside(PreBirthSteps.CONTACT, due, PreBirthSteps.WORKERS);
        look(one);
    }

    /** Brings it forward as far as what is known by now asks for; never puts it off. */
    void look(PreBirthAssessment one) {
        work.open(one, PreBirthSteps.CONTACT)
                .ifPresent(
                        due -> {
                            deadlines.bringForward(due.id(), wanted(one), reason(one));
                            steps.moved(due.id());
                        });
    }

    private Instant wanted(PreBirthAssessment one) {
        Instant now = record.now();
        Instant limit = deadlines.reckon(limit(one.priority()), now).dueAt();
        return DueRule.contact(limit, one.about().pregnancy().expected(), now);
    }

    private static String reason(PreBirthAssessment one) {
        return "Its priority is " + one.priority().code() + ".";
    }

    private static LimitCode limit(ContactPriority priority) {
        return switch (priority) {
            case STANDARD -> LimitCode.ANTENATAL_CONTACT;
            case RAISED -> LimitCode.ANTENATAL_CONTACT_RAISED;
            case URGENT -> LimitCode.ANTENATAL_CONTACT_URGENT;
        };
    }
}
