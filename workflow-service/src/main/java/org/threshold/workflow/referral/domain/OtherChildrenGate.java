package org.threshold.workflow.referral.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Lesson;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.domain.OtherChildren.Answer;

/** What cannot be right in an answer to the question about other children (L-3.1.22). */
public final class OtherChildrenGate {

    private static final Lesson LESSON =
            new Lesson("Other children of the family may be at the same risk (lesson 3.1.22).");

    private final List<Refusal> refusals = new ArrayList<>();

    private OtherChildrenGate() {}

    /**
     * What is known when the answer comes.
     *
     * @param siblings the children of the family whom the system knows
     * @param home whether it is known, or was said, where the child lives
     */
    public record Known(Set<PersonId> siblings, boolean home) {

        public Known {
            siblings = Set.copyOf(siblings);
        }
    }

    /** What is wrong; empty when the answer can be kept. */
    public static List<Refusal> refusals(
            OtherChildren said, Map<PersonId, SiblingStanding> confirmed, Known known) {
        var gate = new OtherChildrenGate();
        gate.answer(said, confirmed.containsValue(SiblingStanding.LIVES_THERE));
        gate.confirmed(confirmed, known);
        return LESSON.toldWith(gate.refusals);
    }

    private void answer(OtherChildren said, boolean oneLivesThere) {
        if (said.answer() == Answer.NOT_ASKED) {
            refuse(
                    "answer",
                    "It is not said whether there are other children.",
                    "Ask, and answer yes or no. If nobody can be reached, leave the task open.");
        }
        if (said.answer() == Answer.NO && oneLivesThere) {
            refuse(
                    "answer",
                    "You say that there are no other children, and that one also lives there.",
                    "Answer yes, or say that the child no longer lives there.");
        }
        if (said.number().isPresent() && said.answer() != Answer.YES) {
            refuse(
                    "number",
                    "A number is given, but not that there are other children.",
                    "Answer yes, or leave the number out.");
        }
    }

    private void confirmed(Map<PersonId, SiblingStanding> confirmed, Known known) {
        if (!known.siblings().containsAll(confirmed.keySet())) {
            refuse(
                    "siblings",
                    "A child is confirmed who is not known as one of this family.",
                    "Choose among the children shown; name any other in the answer.");
        }
        if (confirmed.containsValue(SiblingStanding.LIVES_THERE) && !known.home()) {
            refuse(
                    "home",
                    "It is not on record where the child lives.",
                    "Give the address at which they live together.");
        }
    }

    private void refuse(String field, String problem, String remedy) {
        refusals.add(new Refusal(field, problem, remedy));
    }
}
