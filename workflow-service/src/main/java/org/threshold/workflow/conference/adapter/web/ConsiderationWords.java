package org.threshold.workflow.conference.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.conference.domain.Consideration;
import org.threshold.workflow.conference.domain.Consideration.About;
import org.threshold.workflow.conference.domain.Consideration.Standing;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CasePart;

/** How the consideration of a conference stands, in sentences that name nobody. */
final class ConsiderationWords {

    private ConsiderationWords() {}

    /** All of these as a part of a page; none where there are none. */
    static Optional<CasePart.Part> part(List<Consideration> all) {
        return CaseFacts.of(
                "conference-considered",
                "Conference because of an adult",
                all.stream().map(ConsiderationWords::fact).toList());
    }

    private static Fact fact(Consideration one) {
        List<String> lines = new ArrayList<>();
        lines.add(near(one.about()));
        lines.add(standing(one.standing()));
        return new Fact("Known since " + DueWords.exact(one.about().since()), lines);
    }

    /** What became known. */
    static String near(About about) {
        String how =
                switch (about.how()) {
                    case HOUSEHOLD_JOINED -> "lives with this child";
                    case RELATIONSHIP_RECORDED -> "belongs to this child’s family or household";
                    case CONCERN_RECORDED -> "is near this child, as became known later";
                };
        String plans = about.plans().isEmpty() ? "" : " (" + String.join(", ", about.plans()) + ")";
        return "An adult who was the risk on a child protection plan of other children"
                + plans
                + " "
                + how
                + ". The family page says who it is.";
    }

    /** How it stands. */
    static String standing(Standing standing) {
        return switch (standing) {
            case Standing.Waiting() ->
                    "It is not decided yet whether a child protection conference is called.";
            case Standing.ToBeHeld(var why) ->
                    "A child protection conference was called on " + DueWords.exact(why.at()) + ".";
            case Standing.Held(_, var on) ->
                    "A child protection conference was held on " + DueWords.day(on) + ".";
            case Standing.NotCalled(var why, var with) ->
                    "No conference was called: decided on "
                            + DueWords.exact(why.at())
                            + ", discussed with a chair on "
                            + DueWords.exact(with.at())
                            + ".";
        };
    }
}
