package org.threshold.workflow.people.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.PersonId;

/** What is recorded of children's parents, in memory. */
public final class InMemoryParentRegister implements ParentRegister {

    private record Place(PersonId child, ParentRole role) {}

    private final Map<Place, ParentRecord> answers = new LinkedHashMap<>();

    @Override
    public void put(ParentRecord answer, Change change) {
        answers.put(new Place(answer.child(), answer.role()), answer);
    }

    @Override
    public List<ParentRecord> of(PersonId child) {
        return answers.values().stream().filter(answer -> answer.child().equals(child)).toList();
    }
}
