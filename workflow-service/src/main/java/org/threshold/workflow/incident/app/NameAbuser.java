package org.threshold.workflow.incident.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/**
 * Somebody says who is alleged to have abused at an incident that is on record: from then on there
 * is a task to work with each of them (R-C&amp;F-8a).
 */
@Service
public class NameAbuser {

    private static final Refusal WHICH_INCIDENT =
            new Refusal(
                    "incident",
                    "There is no such incident on this case.",
                    "Choose one of the case’s incidents, or record it first.");

    private static final Refusal NOBODY =
            new Refusal(
                    "people",
                    "It is not said who is alleged to have abused.",
                    "Choose at least one person. Enter them on the family page first if they are not on"
                            + " the list.");

    private static final Refusal NOT_ON_RECORD =
            new Refusal(
                    "people",
                    "One of these is nobody who is on record.",
                    "Enter them on the family page of the case first.");

    private final Access access;
    private final Cases cases;
    private final ReadIncidents incidents;
    private final People people;
    private final AbuserNaming naming;

    NameAbuser(
            Access access,
            Cases cases,
            ReadIncidents incidents,
            People people,
            AbuserNaming naming) {
        this.access = access;
        this.cases = cases;
        this.incidents = incidents;
        this.people = people;
        this.naming = naming;
    }

    /** What became of it. */
    public sealed interface Naming {

        /** There is a task for each, now or by the same sending before. */
        record Kept() implements Naming {}

        /** Something is missing or cannot be so. */
        record Refused(List<Refusal> refusals) implements Naming {

            public Refused {
                refusals = List.copyOf(refusals);
            }
        }

        /** There is no such case. */
        record NoSuchCase() implements Naming {}
    }

    /** Names them; the same again changes nothing. */
    @Transactional
    public Naming handle(Actor who, CaseRef ref, IncidentId incident, Set<PersonId> alleged) {
        access.require(who, Activity.RECORD_INCIDENT);
        Optional<List<AbuseIncident>> known = incidents.around(ref);
        if (known.isEmpty()) {
            return new Naming.NoSuchCase();
        }
        return known.get().stream()
                .filter(one -> one.id().equals(incident))
                .findFirst()
                .map(one -> named(who, one, alleged))
                .orElseGet(() -> new Naming.Refused(List.of(WHICH_INCIDENT)));
    }

    private Naming named(Actor who, AbuseIncident one, Set<PersonId> alleged) {
        if (alleged.isEmpty()) {
            return new Naming.Refused(List.of(NOBODY));
        }
        if (people.view(alleged).size() < alleged.size()) {
            return new Naming.Refused(List.of(NOT_ON_RECORD));
        }
        cases.lock(one.about().cases());
        naming.named(who, one, alleged);
        return new Naming.Kept();
    }
}
