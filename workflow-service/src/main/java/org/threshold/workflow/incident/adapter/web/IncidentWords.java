package org.threshold.workflow.incident.adapter.web;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.incident.app.ReadIncidents.Shown;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.AbuseIncident.Standing;
import org.threshold.workflow.incident.domain.Children;
import org.threshold.workflow.incident.domain.Dash;
import org.threshold.workflow.worklist.CaseFacts.Fact;

/** How an incident stands, in sentences that name nobody. */
final class IncidentWords {

    private IncidentWords() {}

    /** An incident on the page of its case. */
    static Fact fact(Shown shown) {
        AbuseIncident one = shown.incident();
        List<String> lines = new ArrayList<>();
        lines.add(standing(one));
        one.dash().map(IncidentWords::computed).ifPresent(lines::add);
        lines.add(children(one.about().scene().children()));
        lines.add(
                "Recorded by "
                        + one.about().recorded().agency().words()
                        + ", "
                        + DueWords.exact(one.about().recorded().at())
                        + ".");
        if (!shown.supervision().isEmpty()) {
            lines.add("What the police do: " + shown.supervision());
        }
        return new Fact(DueWords.exact(one.about().at()), lines);
    }

    /** Its grade, and whether it has a DASH of its own. */
    static String standing(AbuseIncident one) {
        String known = one.grade().map(grade -> grade.words()).orElse("");
        return switch (one.standing()) {
            case Standing.Waiting() ->
                    known.isEmpty()
                            ? "Not assessed: it has no DASH of its own yet."
                            : known + ", as it was reported. It has no DASH of its own yet.";
            case Standing.Withdrawn() ->
                    "The report was withdrawn before anybody assessed it; nothing is to be done.";
            case Standing.Provisional _ ->
                    known
                            + ", provisional: the history of the household is still to be considered.";
            case Standing.Closed _ -> known + ". It has a DASH of its own and is closed.";
        };
    }

    /** What a DASH comes to. */
    static String computed(Dash dash) {
        var score = dash.score();
        String risen =
                score.raised()
                        ? " One grade more, because the person does not take part in full."
                        : "";
        return score.indicators()
                + (score.indicators() == 1 ? " indicator" : " indicators")
                + ", computed as "
                + score.computed().code()
                + "."
                + risen
                + (dash.reason().isEmpty() ? "" : " " + dash.reason());
    }

    static String children(Children children) {
        return switch (children) {
            case YES -> "Children were there.";
            case NO -> "No child was there.";
            case NOT_KNOWN -> "It is not known whether children were there.";
        };
    }
}
