package org.threshold.workflow.incident.app;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Changes;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.Dash;
import org.threshold.workflow.incident.domain.Engagement;

/**
 * Has everybody told of a DASH who must hear of it (EV-16): the grade decides how fast, and whether
 * MARAC hears.
 */
@Service
class DashNews {

    /** The code under which a report says which incident it is about. */
    static final String INCIDENT = "incident";

    static final String GRADE = "grade";
    static final String COMPUTED = "computedGrade";
    static final String CHILDREN = "childrenPresent";
    private static final String ENGAGEMENT = "engagement";
    private static final String ASSESSED = "assessed";
    private static final String NOT_ENGAGED = "not-engaged";

    private final Changes changes;

    DashNews(Changes changes) {
        this.changes = changes;
    }

    /** Tells; the incident that has the DASH was saved before. */
    void tell(Actor who, AbuseIncident one, Dash dash) {
        boolean engaged = dash.score().engagement() == Engagement.FULL;
        changes.record(
                who,
                new NewChange(
                        ChangeKind.DASH_ASSESSED,
                        engaged ? ASSESSED : NOT_ENGAGED,
                        one.about().cases(),
                        one.about().at(),
                        codes(one, dash),
                        one.about().scene().words()));
    }

    private static Map<String, String> codes(AbuseIncident one, Dash dash) {
        return Map.of(
                GRADE,
                dash.grade().code(),
                COMPUTED,
                dash.score().computed().code(),
                ENGAGEMENT,
                dash.score().engagement().code(),
                CHILDREN,
                one.about().scene().children().code(),
                INCIDENT,
                one.id().toString());
    }
}
