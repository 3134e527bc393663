package org.threshold.workflow.gp.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.gp.domain.Member;
import org.threshold.workflow.gp.domain.Whose;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.CloseKin;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.Parents;
import org.threshold.workflow.people.ParentsAndCarers;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.people.Practices;

/** Where a child, its parents and its carers are registered, as far as it is recorded. */
@Service
class CaseFamily {

    private final People people;
    private final Parents parents;
    private final CloseKin kin;
    private final Practices practices;

    CaseFamily(People people, Parents parents, CloseKin kin, Practices practices) {
        this.people = people;
        this.parents = parents;
        this.kin = kin;
        this.practices = practices;
    }

    /**
     * The child first, unless it is not born yet; it is registered after its birth.
     *
     * @param today a date in England
     */
    List<Member> of(PersonId child, LocalDate today) {
        List<PersonId> adults =
                ParentsAndCarers.of(
                        parents.of(child, today).values(), kin.of(child, today).carers());
        List<PersonId> all = new ArrayList<>(adults);
        all.add(child);
        Map<PersonId, GpPractice> found = practices.of(all);
        Stream<Member> itself =
                born(child, today) ? Stream.of(member(found, child, Whose.CHILD)) : Stream.empty();
        return Stream.concat(
                        itself,
                        adults.stream().map(one -> member(found, one, Whose.PARENT_OR_CARER)))
                .toList();
    }

    private boolean born(PersonId child, LocalDate today) {
        Optional<Born> recorded = people.view(child).map(PersonView::born);
        return !(recorded.orElse(new Born.Unknown()) instanceof Born.Estimated(var earliest, var _)
                && earliest.isAfter(today));
    }

    private static Member member(Map<PersonId, GpPractice> found, PersonId person, Whose whose) {
        return new Member(person, whose, found.getOrDefault(person, new GpPractice.NotRecorded()));
    }
}
