package org.threshold.workflow.assessment.adapter.web;

import java.util.List;
import org.threshold.workflow.assessment.domain.AskedAgency;
import org.threshold.workflow.assessment.domain.AssessedChild;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.enquiry.ChildVisit.Seen;
import org.threshold.workflow.worklist.CaseFacts.Fact;

/** What was found out for a single assessment: of each child, and from each agency. */
final class AssessedWords {

    private AssessedWords() {}

    /** A child, told apart by these words, and each visit to it. */
    static Fact fact(AssessedChild child, String words) {
        return child.accountedFor()
                ? new Fact(words, child.visits().stream().map(AssessedWords::visit).toList())
                : Fact.of(words, "Nobody has seen the child yet.");
    }

    /** An agency, and what came of asking it. */
    static Fact fact(AskedAgency asked) {
        return new Fact(asked.agency().words(), lines(asked.answer()));
    }

    private static String visit(ChildVisit visit) {
        String when = DueWords.exact(visit.at());
        return switch (visit.seen()) {
            case Seen.Alone(var says) -> "Seen alone at " + when + ": " + says;
            case Seen.NotAlone(var why, var says) ->
                    "Seen, but not alone, at " + when + " (" + why + "): " + says;
            case Seen.NotSeen(var why, var _) -> "Not seen at " + when + ": " + why;
        };
    }

    private static List<String> lines(Answer answer) {
        return switch (answer) {
            case Answer.Awaited() -> List.of("It has not answered yet.");
            case Answer.Reply(var facts, var comment) -> with("It says: " + facts, comment);
            case Answer.NilReturn(var comment) -> with("It knows nothing of the family.", comment);
            case Answer.Declined(var reason) -> List.of("It declined: " + reason);
            case Answer.NoAnswer(var tried) -> List.of("It did not answer: " + tried);
        };
    }

    private static List<String> with(String line, String comment) {
        return comment.isBlank() ? List.of(line) : List.of(line, "What it makes of it: " + comment);
    }
}
