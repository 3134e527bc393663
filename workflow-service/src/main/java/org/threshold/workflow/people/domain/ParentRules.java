package org.threshold.workflow.people.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.people.ParentStanding.Blank;
import org.threshold.workflow.people.ParentStanding.KnownParent;
import org.threshold.workflow.people.ParentStanding.NobodyElse;
import org.threshold.workflow.people.ParentStanding.NotToBeContacted;
import org.threshold.workflow.people.ParentStanding.UnknownEnquiriesMade;
import org.threshold.workflow.platform.Refusal;

/** What may be recorded of a parent: no parent is left out without a sound reason (L-3.1.17). */
public final class ParentRules {

    private ParentRules() {}

    /** What is wrong with an answer given on a day; empty when it can be recorded. */
    public static List<Refusal> wrong(ParentRecord told, LocalDate today) {
        return switch (told.standing()) {
            case Blank() -> nothingSaid();
            case KnownParent(var parent) -> parent.equals(told.child()) ? ownParent() : List.of();
            case NobodyElse() -> told.role().isOther() ? List.of() : somebodyIs();
            case UnknownEnquiriesMade(var enquiries) ->
                    enquiries.isBlank() ? noEnquiries() : List.of();
            case NotToBeContacted left -> leftOut(left, today);
        };
    }

    private static List<Refusal> leftOut(NotToBeContacted left, LocalDate today) {
        var wrong = new ArrayList<Refusal>();
        if (left.why().isBlank()) {
            wrong.addAll(noReason());
        }
        if (left.withoutBasis()) {
            wrong.addAll(noBasis());
        }
        if (left.until().isBefore(today)) {
            wrong.addAll(over());
        }
        if (left.reviewOn().isBefore(today) || left.reviewOn().isAfter(left.until())) {
            wrong.addAll(reviewedTooEarlyOrTooLate());
        }
        return wrong;
    }

    private static List<Refusal> noReason() {
        return refused(
                "why",
                "It is not said why this parent is left out.",
                "Say what makes it unsafe or impossible to contact this parent.");
    }

    private static List<Refusal> noBasis() {
        return refused(
                "basis",
                "It is not said on what leaving this parent out rests. In the case that the review"
                        + " is about a father was kept away without a lawful basis (finding 1.3.9).",
                "Say it in words: what legal services advised, what the police said, or which"
                        + " assessment of the risk. If a child or an adult is in danger now, ring 999"
                        + " first.");
    }

    private static List<Refusal> over() {
        return refused(
                "until", "This day is over.", "Give the last day on which the parent is left out.");
    }

    private static List<Refusal> reviewedTooEarlyOrTooLate() {
        return refused(
                "reviewOn",
                "The review does not fall between today and the last day.",
                "Give the day by which a manager looks at this again.");
    }

    private static List<Refusal> nothingSaid() {
        return refused(
                "standing",
                "Nothing is said about this parent.",
                "Say who it is, which enquiries were made, or why the parent is left out.");
    }

    private static List<Refusal> ownParent() {
        return refused(
                "parent",
                "Nobody is their own parent.",
                "Give the id of the parent, not of the child.");
    }

    private static List<Refusal> somebodyIs() {
        return refused(
                "standing",
                "Every child has a mother and a father.",
                "Say who it is, or which enquiries were made.");
    }

    private static List<Refusal> noEnquiries() {
        return refused(
                "enquiries",
                "It is not said which enquiries were made.",
                "Say whom you asked and what they answered.");
    }

    private static List<Refusal> refused(String field, String problem, String remedy) {
        return List.of(new Refusal(field, problem, remedy));
    }
}
