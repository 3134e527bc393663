package org.threshold.workflow.people.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding.KnownParent;
import org.threshold.workflow.people.PersonId;

/** What is recorded of children's parents, in memory. */
public final class InMemoryParentRegister implements ParentRegister {

    private record Place(PersonId child, ParentRole role) {}

    private final Map<Place, ParentRecord> answers = new LinkedHashMap<>();

    @Override
    public void lock(PersonId child) {}

    @Override
    public void put(ParentRecord answer, Change change) {
        answers.put(new Place(answer.child(), answer.role()), answer);
    }

    @Override
    public List<PersonId> childrenOf(Collection<PersonId> parents) {
        return answers.values().stream()
                .filter(
                        it ->
                                it.standing() instanceof KnownParent(var one)
                                        && parents.contains(one))
                .map(ParentRecord::child)
                .distinct()
                .toList();
    }

    @Override
    public List<ParentRecord> of(PersonId child) {
        return answers.values().stream().filter(answer -> answer.child().equals(child)).toList();
    }
}
