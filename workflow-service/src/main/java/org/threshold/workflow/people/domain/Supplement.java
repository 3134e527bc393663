package org.threshold.workflow.people.domain;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.Names;
import org.threshold.workflow.people.StatedPerson;

/**
 * Adds to what is recorded of somebody what was said of them when they were found again: what is
 * blank is filled in and another name is kept as one, and nothing that is recorded is changed.
 */
public final class Supplement {

    private Supplement() {}

    /** What is recorded, with what was said and is not there yet. */
    public static StatedPerson of(StatedPerson recorded, StatedPerson said) {
        return recorded.named(names(recorded.names(), said.names()))
                .born(born(recorded.born(), said.born()));
    }

    private static Names names(Names recorded, Names said) {
        List<String> more = new ArrayList<>(said.all());
        more.removeIf(name -> recorded.all().stream().anyMatch(name::equalsIgnoreCase));
        if (more.isEmpty()) {
            return recorded;
        }
        String primary = recorded.primary().isEmpty() ? more.removeFirst() : recorded.primary();
        List<String> aliases = new ArrayList<>(recorded.aliases());
        aliases.addAll(more);
        return new Names(primary, aliases);
    }

    private static Born born(Born recorded, Born said) {
        return switch (recorded) {
            case Born.Known _ -> recorded;
            case Born.Unknown _ -> said;
            case Born.Estimated _ -> said instanceof Born.Known ? said : recorded;
        };
    }
}
