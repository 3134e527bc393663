package org.threshold.workflow.people.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.threshold.workflow.people.PersonId;

/** What adults were in the plans of children, in memory. */
public final class InMemoryConcernRegister implements ConcernRegister {

    private final List<AdultConcern> concerns = new ArrayList<>();

    @Override
    public void add(AdultConcern concern, Change change) {
        concerns.addFirst(concern);
    }

    @Override
    public List<AdultConcern> lockAll(PersonId adult) {
        return of(List.of(adult));
    }

    @Override
    public List<AdultConcern> ofChildren(Collection<PersonId> children) {
        return concerns.stream()
                .filter(one -> one.plan().children().stream().anyMatch(children::contains))
                .toList();
    }

    @Override
    public List<AdultConcern> of(Collection<PersonId> adults) {
        return concerns.stream().filter(concern -> adults.contains(concern.adult())).toList();
    }
}
