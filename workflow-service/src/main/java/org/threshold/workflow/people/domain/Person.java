package org.threshold.workflow.people.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.NhsIdentity;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.people.Registration.Gap;
import org.threshold.workflow.people.StatedPerson;

/**
 * A person as recorded.
 *
 * @param facts what is held to be true now
 * @param earlierNames names that were recorded once and corrected since; they still find the person
 * @param version 1 when registered, one more with every correction
 */
public record Person(PersonId id, StatedPerson facts, List<String> earlierNames, int version) {

    public Person {
        earlierNames = List.copyOf(earlierNames);
    }

    /** Somebody known from now on. */
    public static Person registered(PersonId id, StatedPerson stated) {
        return new Person(id, stated, List.of(), 1);
    }

    /** The same person with other facts; the name that no longer holds stays findable. */
    public Person corrected(StatedPerson now) {
        var known = now.names().all();
        var earlier = new ArrayList<>(earlierNames);
        facts.names().all().stream().filter(n -> !earlier.contains(n)).forEach(earlier::add);
        earlier.removeAll(known);
        return new Person(id, now, earlier, version + 1);
    }

    /** The same person with this NHS number, or without. */
    public Person identified(NhsIdentity nhs) {
        return corrected(facts.health(facts.health().with(nhs)));
    }

    /** What other features see. */
    public PersonView view() {
        return new PersonView(id, facts.names().shown(facts.kind()), facts.born(), facts.kind());
    }

    /** Every name that finds the person: now, also, or once recorded. */
    public List<String> findableNames() {
        var names = new ArrayList<>(facts.names().all());
        names.addAll(earlierNames);
        return List.copyOf(names);
    }

    /** What the record lacks. */
    public Set<Gap> gaps() {
        var gaps = EnumSet.noneOf(Gap.class);
        if (facts.names().primary().isEmpty()) {
            gaps.add(Gap.NAME);
        }
        if (!(facts.born() instanceof Born.Known)) {
            gaps.add(Gap.BIRTH);
        }
        if (facts.health().nhs() instanceof NhsIdentity.LeftOut) {
            gaps.add(Gap.NHS_NUMBER);
        }
        if (facts.health().practice() instanceof GpPractice.NotRecorded) {
            gaps.add(Gap.GP_PRACTICE);
        }
        return gaps;
    }
}
