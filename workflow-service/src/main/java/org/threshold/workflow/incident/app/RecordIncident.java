package org.threshold.workflow.incident.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.AbuseIncident.About;
import org.threshold.workflow.incident.domain.AbuseIncident.Recorded;
import org.threshold.workflow.incident.domain.AbuseIncident.Standing;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/**
 * Somebody learnt of domestic abuse around a child: a fact, whoever learnt of it. From then on
 * somebody has to assess this incident, whatever was assessed before (L-3.1.3c, R-TVP-2).
 */
@Service
public class RecordIncident {

    private final Access access;
    private final PeopleThere people;
    private final Incidents incidents;
    private final IncidentBegins begins;
    private final IncidentRecord record;

    RecordIncident(
            Access access,
            PeopleThere people,
            Incidents incidents,
            IncidentBegins begins,
            IncidentRecord record) {
        this.access = access;
        this.people = people;
        this.incidents = incidents;
        this.begins = begins;
        this.record = record;
    }

    /** What became of it. */
    public sealed interface Recording {

        /**
         * It is recorded, now or by the same sending before.
         *
         * @param dashDue when its DASH is due, UTC
         */
        record Kept(IncidentId id, Optional<Instant> dashDue) implements Recording {}

        /** Something cannot be so. */
        record Refused(List<Refusal> refusals) implements Recording {

            public Refused {
                refusals = List.copyOf(refusals);
            }
        }

        /** There is no such case. */
        record NoSuchCase() implements Recording {}
    }

    /** Records it. */
    @Transactional
    public Recording handle(Actor who, CaseRef asked, IncidentGiven given) {
        access.require(who, Activity.RECORD_INCIDENT);
        Optional<IncidentId> before = given.id().flatMap(incidents::find).map(AbuseIncident::id);
        if (before.isPresent()) {
            return new Recording.Kept(before.get(), Optional.empty());
        }
        Instant now = record.now();
        return given.at().filter(now::isBefore).isPresent()
                ? new Recording.Refused(List.of(STILL_TO_COME))
                : people.of(asked, given)
                        .<Recording>map(there -> kept(who, given, there))
                        .orElseGet(Recording.NoSuchCase::new);
    }

    private static final Refusal STILL_TO_COME =
            new Refusal(
                    "at", "This is still to come.", "Give when it happened; a rough time will do.");

    private Recording kept(Actor who, IncidentGiven given, PeopleThere.There there) {
        Instant now = record.now();
        var one =
                new AbuseIncident(
                        given.id().orElseGet(record::newId),
                        new About(
                                there.cases(),
                                given.at().orElse(now),
                                there.scene(),
                                new Recorded(who.id(), who.agency(), now)),
                        Optional.empty(),
                        new Standing.Waiting());
        Deadline due = begins.begins(who, one, there.alleged());
        record.keep(who, "domestic-abuse-incident-recorded", one, "");
        return new Recording.Kept(one.id(), Optional.of(due.dueAt()));
    }
}
