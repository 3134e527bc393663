package org.threshold.workflow.people.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.threshold.workflow.people.PersonId;

/** Who belongs to whom, in memory. */
public final class InMemoryRelationshipRegister implements RelationshipRegister {

    private final Map<RelationshipId, Relationship> relationships = new LinkedHashMap<>();

    @Override
    public void keep(Relationship relationship) {
        relationships.put(relationship.id(), relationship);
    }

    @Override
    public List<Relationship> lockAll(Tie tie) {
        return relationships.values().stream().filter(r -> r.tie().equals(tie)).toList();
    }

    @Override
    public List<Relationship> of(Collection<PersonId> people) {
        return relationships.values().stream()
                .filter(r -> people.contains(r.tie().from()) || people.contains(r.tie().to()))
                .toList();
    }
}
