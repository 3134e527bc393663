package org.threshold.workflow.circumstances.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.domain.AgeBand;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.HouseholdMembers;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.Parents;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.people.Practices;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/** What the record of people says about the child of a case and its parents. */
@Service
class FamilyFacts {

    private final Cases cases;
    private final People people;
    private final Parents parents;
    private final HouseholdMembers households;
    private final Practices practices;

    FamilyFacts(
            Cases cases,
            People people,
            Parents parents,
            HouseholdMembers households,
            Practices practices) {
        this.cases = cases;
        this.people = people;
        this.parents = parents;
        this.households = households;
        this.practices = practices;
    }

    /** Where the family is registered with GPs. */
    record FamilyPractices(GpPractice child, List<GpPractice> parents, List<GpPractice> siblings) {

        FamilyPractices {
            parents = List.copyOf(parents);
            siblings = List.copyOf(siblings);
        }
    }

    Set<Circumstance> ageOf(CaseRef ref, LocalDate today) {
        Born born =
                cases.childOf(ref)
                        .flatMap(people::view)
                        .map(PersonView::born)
                        .orElse(new Born.Unknown());
        return EnumSet.copyOf(AgeBand.of(born, today));
    }

    FamilyPractices practices(CaseRef ref, LocalDate today) {
        Optional<PersonId> child = cases.childOf(ref);
        if (child.isEmpty()) {
            return new FamilyPractices(new GpPractice.NotRecorded(), List.of(), List.of());
        }
        List<PersonId> known = parentsOf(child.get(), today);
        List<PersonId> siblings = siblingsOf(child.get(), today);
        List<PersonId> all = new ArrayList<>(known);
        all.addAll(siblings);
        all.add(child.get());
        Map<PersonId, GpPractice> found = practices.of(all);
        return new FamilyPractices(
                practice(found, child.get()),
                known.stream().map(parent -> practice(found, parent)).toList(),
                siblings.stream().map(sibling -> practice(found, sibling)).toList());
    }

    /** The other children of the child's homes; in doubt about an age somebody counts as one. */
    private List<PersonId> siblingsOf(PersonId child, LocalDate today) {
        return households.childrenAround(child, Set.of(), today).stream()
                .map(around -> around.child().id())
                .filter(id -> !id.equals(child))
                .toList();
    }

    private List<PersonId> parentsOf(PersonId child, LocalDate today) {
        return parents.of(child, today).values().stream()
                .filter(ParentStanding.KnownParent.class::isInstance)
                .map(standing -> ((ParentStanding.KnownParent) standing).parent())
                .distinct()
                .toList();
    }

    private static GpPractice practice(Map<PersonId, GpPractice> found, PersonId person) {
        return found.getOrDefault(person, new GpPractice.NotRecorded());
    }
}
