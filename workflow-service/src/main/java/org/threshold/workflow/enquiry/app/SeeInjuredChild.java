package org.threshold.workflow.enquiry.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.domain.InjuredChildId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/** A paediatrician has seen an injured child, before any meeting (L-3.1.5). */
@Service
public class SeeInjuredChild {

    /** The step, as the task names it. */
    public static final String STEP = InjurySteps.SEE;

    private final Access access;
    private final InjuryDesk desk;
    private final InjuredChildren children;
    private final InjuryWork work;

    SeeInjuredChild(Access access, InjuryDesk desk, InjuredChildren children, InjuryWork work) {
        this.access = access;
        this.desk = desk;
        this.children = children;
        this.work = work;
    }

    /**
     * Keeps what was found, or says that it is missing.
     *
     * @param words what the paediatrician found
     */
    @Transactional
    public Completion handle(Actor who, InjuredChildId id, String words) {
        access.require(who, Activity.GIVE_PAEDIATRIC_VIEW);
        return desk.take(who, id, STEP, hand -> seen(hand, words));
    }

    private Completion seen(InjuryDesk.InHand hand, String words) {
        if (words.isBlank()) {
            return new Completion.Refused(
                    List.of(
                            new Refusal(
                                    "words",
                                    "It is not said what you found.",
                                    "Say in a sentence what you saw, and whether what you were"
                                            + " told explains it.")));
        }
        children.seen(hand.child().id(), words, work.stamp(hand.who()));
        work.done(hand.who(), hand.task(), hand.child());
        work.keep(hand.who(), "injured-child-seen", hand.child());
        return new Completion.Done(
                "What you found is on record. It does not end the concern: the strategy discussion"
                        + " tests it.");
    }
}
