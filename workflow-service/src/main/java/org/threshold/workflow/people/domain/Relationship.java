package org.threshold.workflow.people.domain;

/**
 * A tie between two people over time.
 *
 * @param details what somebody said about it; may be empty
 */
public record Relationship(RelationshipId id, Tie tie, Period period, String details) {

    public Relationship {
        details = details.strip();
    }

    @Override
    public String toString() {
        return "Relationship[" + id.value() + "]";
    }
}
