package org.threshold.workflow.plan.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.plan.app.ProtectionPlanDesk.InHand;
import org.threshold.workflow.plan.domain.Meeting;
import org.threshold.workflow.plan.domain.MeetingRule;
import org.threshold.workflow.plan.domain.ProtectionPlan;
import org.threshold.workflow.plan.domain.ProtectionPlanId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/** Records a core group (T9); the next is due from its day. */
@Service
public class RecordCoreGroup {

    /** The step, as the task names it. */
    public static final String STEP = ProtectionPlanSteps.CORE_GROUP;

    private final Access access;
    private final ProtectionPlanDesk desk;
    private final ProtectionPlanWork work;
    private final ProtectionPlanRecord record;

    RecordCoreGroup(
            Access access,
            ProtectionPlanDesk desk,
            ProtectionPlanWork work,
            ProtectionPlanRecord record) {
        this.access = access;
        this.desk = desk;
        this.work = work;
        this.record = record;
    }

    /**
     * A core group as somebody says it.
     *
     * @param on the day in England
     */
    public record Given(LocalDate on, Set<Agency> came, String decided) {

        public Given {
            came = Set.copyOf(came);
        }

        @Override
        public String toString() {
            return "Given[" + on + "]";
        }
    }

    /**
     * Keeps it, or says what is wrong with its day, or that somebody was quicker.
     *
     * @param whyLate why it is recorded later than four hours after its day; may be empty
     */
    @Transactional
    public Completion handle(Actor who, ProtectionPlanId id, Given given, String whyLate) {
        access.require(who, Activity.RECORD_CORE_GROUP);
        return desk.take(who, id, STEP, hand -> keep(hand, given, whyLate));
    }

    private Completion keep(InHand hand, Given given, String whyLate) {
        List<Refusal> refusals =
                MeetingRule.refusals(
                        hand.about(), Meeting.Kind.CORE_GROUP, given.on(), record.today());
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        Meeting meeting = meeting(given);
        ProtectionPlan now = hand.about().met(meeting);
        desk.done(hand, now);
        record.held(hand.who(), now, meeting, whyLate);
        work.coreGroupHeld(now);
        record.keep(hand.who(), "core-group-held", now, "");
        return new Completion.Done("The core group is recorded, and the next is on the work list.");
    }

    private Meeting meeting(Given given) {
        return new Meeting(
                record.newId(), Meeting.Kind.CORE_GROUP, given.on(), given.came(), given.decided());
    }
}
