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
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.people.Practices;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/** What the record of people says about the child of a case and its family. */
@Service
class FamilyFacts {

    private final Cases cases;
    private final People people;
    private final FamilyCircle circle;
    private final Practices practices;

    FamilyFacts(Cases cases, People people, FamilyCircle circle, Practices practices) {
        this.cases = cases;
        this.people = people;
        this.circle = circle;
        this.practices = practices;
    }

    /** Where the family is registered with GPs; a carer counts as a parent does. */
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
        var around = circle.of(child.get(), today);
        List<PersonId> all = new ArrayList<>(around.parentsAndCarers());
        all.addAll(around.siblings());
        all.add(child.get());
        Map<PersonId, GpPractice> found = practices.of(all);
        return new FamilyPractices(
                practice(found, child.get()),
                around.parentsAndCarers().stream().map(one -> practice(found, one)).toList(),
                around.siblings().stream().map(one -> practice(found, one)).toList());
    }

    private static GpPractice practice(Map<PersonId, GpPractice> found, PersonId person) {
        return found.getOrDefault(person, new GpPractice.NotRecorded());
    }
}
