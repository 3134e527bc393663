package org.threshold.workflow.incident.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.incident.app.IncidentDesk.InHand;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.AbuseIncident.Standing;
import org.threshold.workflow.incident.domain.Dash;
import org.threshold.workflow.incident.domain.DashGiven;
import org.threshold.workflow.incident.domain.DashThought;
import org.threshold.workflow.incident.domain.DashThought.Stage;
import org.threshold.workflow.incident.domain.Score;

/** Keeps a DASH that passed its gate, and what follows from it. */
@Service
class DashKeeping {

    private final Incidents incidents;
    private final DashThoughts thoughts;
    private final IncidentWork work;
    private final DashNews news;
    private final IncidentRecord record;

    DashKeeping(
            Incidents incidents,
            DashThoughts thoughts,
            IncidentWork work,
            DashNews news,
            IncidentRecord record) {
        this.incidents = incidents;
        this.thoughts = thoughts;
        this.work = work;
        this.news = news;
        this.record = record;
    }

    /** What happens now, in words. */
    String keep(InHand hand, DashGiven given) {
        Dash dash = dash(hand, given);
        boolean provisional = given.basis().provisional();
        AbuseIncident before = hand.about();
        AbuseIncident now =
                before.as(
                        provisional
                                ? new Standing.Provisional(dash)
                                : new Standing.Closed(dash, given.basis().history()));
        incidents.save(now);
        thought(hand, given, dash);
        work.ends(hand.who(), hand.task());
        record.keep(
                hand.who(),
                provisional ? "provisional-dash-recorded" : "domestic-abuse-incident-closed",
                now,
                dash.reason());
        follows(hand, now, dash);
        return words(now, dash);
    }

    private void thought(InHand hand, DashGiven given, Dash dash) {
        if (given.basis().thinking().said()) {
            var id = hand.about().id();
            thoughts.add(
                    new DashThought(id, Stage.ASSESSED, given.basis().thinking(), dash.at()),
                    hand.who());
        }
    }

    private Dash dash(InHand hand, DashGiven given) {
        Score score = Score.of(given).orElseThrow();
        return new Dash(
                score,
                given.judged().orElse(score.lowest(hand.about().told())),
                given.reason(),
                hand.who().id(),
                record.now());
    }

    /** Whoever knows the same already is not told twice, and no supervisor asked twice. */
    private void follows(InHand hand, AbuseIncident now, Dash dash) {
        Optional<Dash> before = hand.about().dash();
        if (before.filter(old -> sameNews(old, dash)).isEmpty()) {
            news.tell(hand.who(), now, dash);
        }
        if (dash.score().raised() && before.filter(old -> old.score().raised()).isEmpty()) {
            work.toSupervise(now, dash.at());
        }
    }

    private static boolean sameNews(Dash old, Dash now) {
        return old.grade() == now.grade()
                && old.score().engagement() == now.score().engagement()
                && old.score().computed() == now.score().computed();
    }

    private String words(AbuseIncident now, Dash dash) {
        String graded = "The grade of this incident is " + dash.grade().code() + ".";
        String risen =
                dash.score().raised()
                        ? " It rose because the person does not take part in full; a police"
                                + " supervisor is asked what follows."
                        : "";
        return now.closed()
                ? graded + risen + " The incident is closed."
                : graded
                        + risen
                        + " Everybody is told. Complete it with the household’s history by "
                        + DueWords.exact(work.toComplete(now, dash.at()).dueAt())
                        + ".";
    }
}
