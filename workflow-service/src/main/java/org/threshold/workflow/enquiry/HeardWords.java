package org.threshold.workflow.enquiry;

import java.util.List;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.enquiry.ChildVisit.Seen;

/** What an agency answered and what was seen of a child, in sentences that name nobody. */
public final class HeardWords {

    private HeardWords() {}

    /** What came of asking an agency. */
    public static List<String> of(Answer answer) {
        return switch (answer) {
            case Answer.Awaited() -> List.of("It has not answered yet.");
            case Answer.Reply(var facts, var comment) -> with("It says: " + facts, comment);
            case Answer.NilReturn(var comment) -> with("It knows nothing of the family.", comment);
            case Answer.Declined(var reason) -> List.of("It declined: " + reason);
            case Answer.NoAnswer(var tried) -> List.of("It did not answer: " + tried);
        };
    }

    /** Whether the child was seen, what it said or showed, and what its daily life is like. */
    public static List<String> of(ChildVisit visit) {
        return visit.dailyLife().isBlank()
                ? List.of(seen(visit))
                : List.of(seen(visit), "Daily life: " + visit.dailyLife());
    }

    private static String seen(ChildVisit visit) {
        String when = DueWords.exact(visit.at());
        return switch (visit.seen()) {
            case Seen.Alone(var says) -> "Seen alone at " + when + ": " + says;
            case Seen.NotAlone(var why, var says) ->
                    "Seen, but not alone, at " + when + " (" + why + "): " + says;
            case Seen.NotSeen(var why, var _) -> "Not seen at " + when + ": " + why;
        };
    }

    private static List<String> with(String line, String comment) {
        return comment.isBlank() ? List.of(line) : List.of(line, "What it makes of it: " + comment);
    }
}
