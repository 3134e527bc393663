package org.threshold.workflow.otherchild.adapter.web;

import java.util.List;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.otherchild.domain.OtherChild;
import org.threshold.workflow.otherchild.domain.OtherChild.Standing;
import org.threshold.workflow.worklist.CaseFacts.Fact;

/** What is decided for a child because of a referral about another, in sentences. */
final class OtherChildWords {

    private OtherChildWords() {}

    /** Why something has to be decided. */
    static Fact why(OtherChild one) {
        return new Fact(
                "Referral of " + DueWords.exact(one.about().askedAt()),
                List.of(
                        "It is about another child: one who lives with this child, or one whom an adult"
                                + " with whom this child lives is suspected of having hurt.",
                        "An adult may be taken for the one who is suspected because of the same name and"
                                + " date of birth: say so if it is somebody else."));
    }

    /** How it stands. */
    static Fact fact(OtherChild one) {
        return new Fact("Referral of " + DueWords.exact(one.about().askedAt()), lines(one));
    }

    private static List<String> lines(OtherChild one) {
        return switch (one.standing()) {
            case Standing.Open() -> List.of("Nobody has decided for this child yet.");
            case Standing.Discussed(var at) ->
                    List.of("Decided in a strategy discussion, called " + DueWords.exact(at) + ".");
            case Standing.Decided(var decision, var at) ->
                    decision.reason().isBlank()
                            ? List.of(decision.outcome().words() + ", " + DueWords.exact(at))
                            : List.of(
                                    decision.outcome().words() + ", " + DueWords.exact(at),
                                    decision.reason());
        };
    }
}
