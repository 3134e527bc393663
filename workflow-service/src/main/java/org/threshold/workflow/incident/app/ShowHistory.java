package org.threshold.workflow.incident.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.Grade;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.people.HouseholdHistories.Member;
import org.threshold.workflow.referral.CaseRef;

/**
 * Shows what is on record of everybody in the household of an incident before it is assessed:
 * earlier DASHs and incidents, and what they were in the plans of any child they are linked with
 * (L-3.1.3a). Whoever reads it is kept in the audit.
 */
@Service
public class ShowHistory {

    private final Access access;
    private final Incidents incidents;
    private final Household household;
    private final EarlierIncidents earlier;
    private final IncidentRecord record;

    ShowHistory(
            Access access,
            Incidents incidents,
            Household household,
            EarlierIncidents earlier,
            IncidentRecord record) {
        this.access = access;
        this.incidents = incidents;
        this.household = household;
        this.earlier = earlier;
        this.record = record;
    }

    /**
     * The history.
     *
     * @param householdKnown whether an adult of the child’s household is on record
     */
    public record Whole(AbuseIncident incident, boolean householdKnown, List<OfMember> members) {

        public Whole {
            members = List.copyOf(members);
        }
    }

    /** What is on record of one person. */
    public record OfMember(Member member, List<Earlier> earlier) {

        public OfMember {
            earlier = List.copyOf(earlier);
        }
    }

    /**
     * Domestic abuse from before, the latest first.
     *
     * @param at UTC
     * @param grade of its DASH, or as it was reported; empty where there is none
     * @param caseRef the case it is recorded on
     */
    public record Earlier(Instant at, Optional<Grade> grade, CaseRef caseRef) {}

    /** The history for an incident; fails where there is none. */
    @Transactional
    public Whole of(Actor who, IncidentId id) {
        access.require(who, Activity.READ_CASE);
        AbuseIncident one = incidents.find(id).orElseThrow();
        List<Member> members = household.of(one);
        record.keep(who, "domestic-abuse-history-read", one, "");
        return new Whole(
                one, members.stream().anyMatch(Member::adultOfTheHome), earlier.of(one, members));
    }
}
