package org.threshold.workflow.people.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threshold.workflow.people.PersonId;

/** Which records are of one person, in memory. */
public final class InMemoryMergeRegister implements MergeRegister {

    private final List<PersonMerge> standing = new ArrayList<>();

    @Override
    public void add(PersonMerge merge, Change change) {
        standing.add(merge);
    }

    @Override
    public void lock(Collection<PersonId> records) {}

    @Override
    public Optional<PersonMerge> lockStanding(PersonMergeId id) {
        return standing.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public void undo(PersonMergeId id, Change change) {
        standing.removeIf(one -> one.id().equals(id));
    }

    @Override
    public List<PersonMerge> around(Collection<PersonId> records) {
        Set<PersonId> near = new HashSet<>(records);
        int before;
        do {
            before = near.size();
            standing.stream()
                    .filter(one -> near.contains(one.kept()) || near.contains(one.merged()))
                    .forEach(one -> near.addAll(List.of(one.kept(), one.merged())));
        } while (near.size() > before);
        return standing.stream().filter(one -> near.contains(one.merged())).toList();
    }
}
