package org.threshold.workflow.people.domain;

/** One set of registers that belong together. */
public record Registers(
        PersonRegister persons,
        HouseholdRegister households,
        RelationshipRegister relationships,
        ConcernRegister concerns,
        ParentRegister parents,
        MergeRegister merges) {}
