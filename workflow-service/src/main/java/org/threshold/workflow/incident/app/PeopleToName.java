package org.threshold.workflow.incident.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.Families;
import org.threshold.workflow.people.FamilyToday;
import org.threshold.workflow.people.FamilyToday.Relation;
import org.threshold.workflow.people.HouseholdHistories;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/** Offers whom somebody may have to name who was there: the child, its household, its family. */
@Service
public class PeopleToName {

    private final Access access;
    private final Cases cases;
    private final Families families;
    private final HouseholdHistories histories;
    private final IncidentRecord record;

    PeopleToName(
            Access access,
            Cases cases,
            Families families,
            HouseholdHistories histories,
            IncidentRecord record) {
        this.access = access;
        this.cases = cases;
        this.families = families;
        this.histories = histories;
        this.record = record;
    }

    /** Everybody once, the child first; empty where there is no such case. */
    @Transactional
    public Optional<List<PersonView>> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return cases.childOf(ref).map(child -> of(who, ref, child));
    }

    private List<PersonView> of(Actor who, CaseRef ref, PersonId child) {
        LocalDate today = WorkingTime.dayOf(record.now());
        record.read(who, "family-read-for-incident", child, ref);
        Stream<PersonView> family = families.of(child, today).stream().flatMap(PeopleToName::all);
        Stream<PersonView> household =
                histories.of(child, Set.of(), today).stream().map(one -> one.person());
        return Stream.concat(family, household).distinct().toList();
    }

    private static Stream<PersonView> all(FamilyToday family) {
        Stream<Relation> homes = family.homes().stream().flatMap(home -> home.with().stream());
        Stream<PersonView> parents =
                family.parents().stream().flatMap(one -> one.person().stream());
        Stream<PersonView> others =
                Stream.concat(homes, family.elsewhere().stream()).map(Relation::person);
        return Stream.concat(Stream.of(family.child()), Stream.concat(parents, others));
    }
}
