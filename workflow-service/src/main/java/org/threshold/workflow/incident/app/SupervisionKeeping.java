package org.threshold.workflow.incident.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.incident.app.IncidentDesk.InHand;
import org.threshold.workflow.incident.domain.DashThought;
import org.threshold.workflow.incident.domain.DashThought.Stage;
import org.threshold.workflow.platform.CriticalThinking;

/** Keeps what the police do where nobody engages, and what they answered to the questions. */
@Service
class SupervisionKeeping {

    private final Incidents incidents;
    private final DashThoughts thoughts;
    private final IncidentWork work;
    private final IncidentRecord record;

    SupervisionKeeping(
            Incidents incidents, DashThoughts thoughts, IncidentWork work, IncidentRecord record) {
        this.incidents = incidents;
        this.thoughts = thoughts;
        this.work = work;
        this.record = record;
    }

    void keep(InHand hand, String action, CriticalThinking thinking) {
        var now = record.now();
        incidents.supervised(hand.about().id(), action, hand.who(), now);
        if (thinking.said()) {
            thoughts.add(
                    new DashThought(hand.about().id(), Stage.SUPERVISED, thinking, now),
                    hand.who());
        }
        work.ends(hand.who(), hand.task());
        record.keep(hand.who(), "raised-dash-supervised", hand.about(), action);
    }
}
