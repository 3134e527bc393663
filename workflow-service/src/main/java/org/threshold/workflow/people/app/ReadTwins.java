package org.threshold.workflow.people.app;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.LikelyMatch;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.MergeRegister;
import org.threshold.workflow.people.domain.OnePerson;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.PersonMerge;
import org.threshold.workflow.people.domain.PersonMergeId;
import org.threshold.workflow.people.domain.PersonRegister;

/** Reads under which other records a person stands, and under which they may. */
@Service
public class ReadTwins {

    private final Access access;
    private final PersonRegister persons;
    private final MergeRegister merges;
    private final LikelyPeople likely;

    ReadTwins(Access access, PersonRegister persons, MergeRegister merges, LikelyPeople likely) {
        this.access = access;
        this.persons = persons;
        this.merges = merges;
        this.likely = likely;
    }

    /** Another record of the same person, by what was said of it. */
    public record Twin(PersonMergeId merge, Person record) {}

    /** The other records that are shown with this one. */
    @Transactional(readOnly = true)
    public List<Twin> of(Actor who, PersonId id) {
        access.require(who, Activity.READ_PERSON);
        List<PersonMerge> standing = merges.around(List.of(id));
        Map<PersonId, PersonMergeId> others = OnePerson.of(standing).others(id, standing);
        return persons.findAll(others.keySet()).stream()
                .flatMap(
                        record ->
                                Stream.ofNullable(others.get(record.id()))
                                        .map(merge -> new Twin(merge, record)))
                .toList();
    }

    /**
     * Records that are like this one and are not shown with it yet, the likeliest first; a name in
     * common is what families have, and is not enough.
     */
    @Transactional(readOnly = true)
    public List<LikelyMatch> like(Actor who, PersonId id) {
        access.require(who, Activity.EDIT_PERSON);
        Set<PersonId> same = OnePerson.of(merges.around(List.of(id))).records(List.of(id));
        return persons.findAll(List.of(id)).stream()
                .flatMap(one -> likely.of(one.facts()).stream())
                .filter(match -> !same.contains(match.person().id()))
                .filter(match -> !match.why().equals(Set.of(LikelyMatch.Why.PART_OF_NAME)))
                .toList();
    }
}
